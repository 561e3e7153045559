import { decodePack, encodePack, readPack, type PackReading } from '@/lib/packs';
import { fromBase64Url, toBase64Url } from '@/lib/packs/base64url';
import { crc32 } from '@/lib/packs/checksum';
import { mutatePack, mutateText } from './mutate-pack';

/** What a run saw. `slowest` is in ms. */
export type FuzzReport = Readonly<{ taken: number; refused: number; slowest: number }>;

/** A run of so many rounds. */
export type Fuzz = (sources: readonly string[], rounds: number, random: () => number) => FuzzReport;

/**
 * Reads `rounds` changed packs, two thirds changed in their values and one third in their text. Throws with the
 * source at the first reading that throws, gives a pack it would not take again unchanged, or names no fault.
 */
export const fuzzReader: Fuzz = (sources, rounds, random) => {
  const packs: unknown[] = sources.map((source): unknown => JSON.parse(source));
  return tally(rounds, (round) => {
    const index = round % sources.length;
    const source =
      round % 3 === 0
        ? mutateText(sources[index] ?? '', random)
        : JSON.stringify(mutatePack(packs[index], random));
    return () => isWhole(readPack(source), source);
  });
};

/**
 * Reads `rounds` changed set-up codes: half changed as text, which the checksum must find, half changed beneath a
 * checksum that was made to fit. Throws with the code at the first reading that `fuzzReader` would not let pass.
 */
export const fuzzCode: Fuzz = (sources, rounds, random) => {
  const codes = sources.map((source) => {
    const reading = readPack(source);
    if (!reading.ok) throw new Error('A pack to begin with cannot be read.');
    return encodePack(reading.pack);
  });
  return tally(rounds, (round) => {
    const code = codes[round % codes.length] ?? '';
    const forged = round % 2 === 0;
    const changed = forged ? forgeCode(code, random) : mutateText(code, random);
    return () => {
      const taken = isWhole(decodePack(changed), changed);
      if (taken && !forged && changed !== code) throw new Error(`Not found out: ${changed}`);
      return taken;
    };
  });
};

function tally(rounds: number, prepare: (round: number) => () => boolean): FuzzReport {
  const report = { taken: 0, refused: 0, slowest: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const read = prepare(round);
    const started = performance.now();
    const taken = read();
    report.slowest = Math.max(report.slowest, performance.now() - started);
    report[taken ? 'taken' : 'refused'] += 1;
  }
  return report;
}

function isWhole(reading: PackReading, source: string): boolean {
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

/** The code with one to three of its bytes changed or a stretch of them left out, and the checksum that fits. */
function forgeCode(code: string, random: () => number): string {
  const bytes = [...(fromBase64Url(code) ?? [])].slice(0, -4);
  for (let change = 0; change <= random() * 3; change += 1) {
    const at = Math.floor(random() * bytes.length);
    if (random() < 0.2) bytes.splice(at, Math.floor(random() * 40));
    else bytes[at] = Math.floor(random() * 256);
  }
  const forged = new Uint8Array(bytes.length + 4);
  forged.set(bytes);
  new DataView(forged.buffer).setUint32(bytes.length, crc32(Uint8Array.from(bytes)));
  return toBase64Url(forged);
}
