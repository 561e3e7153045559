import { expect, it } from 'vitest';
import { PACK_FILES } from './example-packs';
import { seededRandom } from './mutate-pack';
import { fuzzCode, fuzzReader } from './survive-fuzzing';

const sources = PACK_FILES.map(([, source]) => source);

it(
  'reads 5,000 changed packs without throwing, hanging or half taking one',
  { timeout: 60_000 },
  () => {
    const report = fuzzReader(sources, 5000, seededRandom(1));
    expect(report.taken).toBeGreaterThan(300);
    expect(report.refused).toBeGreaterThan(1000);
    expect(report.slowest).toBeLessThan(2000);
  },
);

it(
  'reads 1,000 changed set-up codes without throwing, hanging or half taking one',
  { timeout: 60_000 },
  () => {
    const report = fuzzCode(sources, 1000, seededRandom(1));
    expect(report.refused).toBeGreaterThan(900);
    expect(report.slowest).toBeLessThan(2000);
  },
);
