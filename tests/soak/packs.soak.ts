import { expect, it } from 'vitest';
import { decodePack, encodePack } from '@/lib/packs';
import { WHITEFIELD } from '../unit/packs/example-packs';
import { fuzzInProcesses } from './fuzz-crew';

const LONG = { timeout: 3_600_000 };

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

it('reads a million changed packs without throwing, hanging or half taking one', LONG, async () => {
  const report = await fuzzInProcesses('packs', 1_000_000, Date.now());
  expect(report.taken).toBeGreaterThan(60_000);
  expect(report.refused).toBeGreaterThan(200_000);
  expect(report.taken + report.refused).toBeGreaterThanOrEqual(1_000_000);
  expect(report.slowest).toBeLessThan(5000);
});

it(
  'reads 200,000 changed set-up codes without throwing, hanging or half taking one',
  LONG,
  async () => {
    const report = await fuzzInProcesses('codes', 200_000, Date.now());
    expect(report.taken + report.refused).toBeGreaterThanOrEqual(200_000);
    expect(report.refused).toBeGreaterThan(190_000);
    expect(report.slowest).toBeLessThan(5000);
  },
);

it('finds every wrong character of a set-up code', LONG, () => {
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
