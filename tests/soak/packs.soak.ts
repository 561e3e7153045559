import { expect, it } from 'vitest';
import { decodePack, encodePack } from '@/lib/packs';
import { PACK_FILES, WHITEFIELD } from '../unit/packs/example-packs';
import { seededRandom } from '../unit/packs/mutate-pack';
import { fuzzReader } from '../unit/packs/survive-fuzzing';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

it(
  'reads a million changed packs without throwing, hanging or half taking one',
  {
    timeout: 3_600_000,
  },
  () => {
    const sources = PACK_FILES.map(([, source]) => source);
    const report = fuzzReader(sources, 1_000_000, seededRandom(Date.now()));
    expect(report.taken).toBeGreaterThan(60_000);
    expect(report.refused).toBeGreaterThan(200_000);
    expect(report.slowest).toBeLessThan(1000);
  },
);

it('finds every wrong character of a set-up code', { timeout: 3_600_000 }, () => {
  const code = encodePack(WHITEFIELD);
  const missed: string[] = [];
  for (let at = 0; at < code.length; at += 1)
    for (const character of ALPHABET)
      if (character !== code[at]) {
        const damaged = `${code.slice(0, at)}${character}${code.slice(at + 1)}`;
        if (decodePack(damaged).ok) missed.push(`${at} ${character}`);
      }
  expect(missed).toEqual([]);
});
