import { ANY_LETTER } from './letter-text';
import type { FoldedWord } from './folded-words';

/** The fewest letters of a name in which a slip is forgiven, and of a word in which any is. */
const LONG_NAME = 7;
const LONG_WORD = 6;

const HIDDEN = String.fromCharCode(ANY_LETTER);

/**
 * For each letter of the joined words, which slip there still leaves the name sure: none (`0`), two letters swapped
 * (`1`), or any (`2`). First letters stay, for people seldom miss them and "Norton" is not "Morton"; in short words
 * one letter makes another name ("St Mary", "St Mark"). Short names forgive none, but hidden letters are looked for in them; empty for
 * the shortest.
 */
export function slipMask(words: readonly FoldedWord[]): string {
  const mask = words
    .map(({ letters }) =>
      letters.length >= LONG_WORD
        ? `1${'2'.repeat(letters.length - 1)}`
        : letters.length > 3
          ? `0${'1'.repeat(letters.length - 1)}`
          : '0'.repeat(letters.length),
    )
    .join('');
  if (words.some(({ letters }) => letters.includes(HIDDEN))) return '';
  if (mask.length >= LONG_NAME) return mask;
  return mask.length >= LONG_WORD - 1 ? '0'.repeat(mask.length) : '';
}
