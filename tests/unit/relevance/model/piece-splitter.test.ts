import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPieceSplitter, UNKNOWN_PIECE } from '@/lib/relevance/model/piece-splitter';
import type { Piece } from '@/lib/relevance/model/piece-splitter';

const MARKS: readonly Piece[] = Array.from({ length: 6 }, (_, at) => [`mark ${String(at)}`, 0]);
const pieces: readonly Piece[] = [
  ...MARKS,
  ['▁read', -4],
  ['▁re', -3],
  ['ad', -3],
  ['ing', -2],
  ['▁', -1],
];
const split = createPieceSplitter(pieces);
const textsOf = (text: string) => split(text).map((piece) => pieces[piece]?.[0]);

describe('splitting a text into pieces', () => {
  it('takes the likeliest pieces, not the longest nor the first', () => {
    expect(textsOf('reading')).toEqual(['▁read', 'ing']);
    expect(textsOf('read ad')).toEqual(['▁read', '▁', 'ad']);
  });

  it('reads letters that no piece covers as one unknown piece', () => {
    expect(split('reading ⚽⚽ad').filter((piece) => piece === UNKNOWN_PIECE)).toHaveLength(1);
    expect(textsOf('reading ⚽⚽ad').at(-1)).toBe('ad');
  });

  it('gives nothing for nothing', () => {
    expect(split('')).toEqual([]);
  });

  it('covers any text, and never takes a mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const found = split(text);
        expect(found.length).toBeGreaterThan(0);
        expect(found.filter((piece) => piece > UNKNOWN_PIECE && piece < MARKS.length)).toEqual([]);
      }),
    );
  });
});
