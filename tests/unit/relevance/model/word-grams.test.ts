import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countGrams, FAMILIES, FAMILY_BUCKETS } from '@/lib/relevance/model/word-grams';

const total = (text: string, family: number) =>
  [...countGrams(text)]
    .filter(([bucket]) => Math.floor(bucket / FAMILY_BUCKETS) === family)
    .reduce((sum, [, times]) => sum + times, 0);

it.each([
  ['', 0, 0],
  ['ab', 1, 6],
  ['ab ab', 3, 12],
  ['ab, cd', 5, 15],
])('%j has %i words and pairs and %i runs of letters', (text, words, runs) => {
  expect([total(text, 0), total(text, 1)]).toEqual([words, runs]);
});

it('counts the same whatever the case', () => {
  expect(countGrams('The Head')).toEqual(countGrams('the head'));
});

it('stays within its buckets for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const bucket of countGrams(text).keys())
        expect(bucket >= 0 && bucket < FAMILIES * FAMILY_BUCKETS).toBe(true);
    }),
  );
});
