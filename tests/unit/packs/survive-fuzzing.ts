import { readPack } from '@/lib/packs';
import { mutatePack, mutateText } from './mutate-pack';

/** What a run saw. `slowest` is in ms. */
export type FuzzReport = Readonly<{ taken: number; refused: number; slowest: number }>;

/**
 * Reads `rounds` changed packs, two thirds changed in their values and one third in their text. Throws with the
 * source at the first reading that throws, gives a pack it would not take again unchanged, or names no fault.
 */
export function fuzzReader(
  sources: readonly string[],
  rounds: number,
  random: () => number,
): FuzzReport {
  const packs: unknown[] = sources.map((source): unknown => JSON.parse(source));
  const report = { taken: 0, refused: 0, slowest: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const index = round % sources.length;
    const source =
      round % 3 === 0
        ? mutateText(sources[index] ?? '', random)
        : JSON.stringify(mutatePack(packs[index], random));
    const started = performance.now();
    const taken = readOnce(source);
    report.slowest = Math.max(report.slowest, performance.now() - started);
    report[taken ? 'taken' : 'refused'] += 1;
  }
  return report;
}

function readOnce(source: string): boolean {
  const reading = readPack(source);
  if (!reading.ok) {
    const paths = reading.faults.map(({ path }) => path);
    if (paths.length === 0 || new Set(paths).size < paths.length)
      throw new Error(`No fault, or two for a field: ${source}`);
    return false;
  }
  const kept = JSON.stringify(reading.pack);
  const again = readPack(kept);
  if (!again.ok || JSON.stringify(again.pack) !== kept || again.notes.length > 0)
    throw new Error(`Reads otherwise the second time: ${source}`);
  return true;
}
