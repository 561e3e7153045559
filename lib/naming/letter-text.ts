/** How far apart two neighbouring words stand, from hyphenated to two sentences. */
export const GAP_NONE = 0;
/** White space, an emoji, a bracket. */
export const GAP_SPACE = 1;
/** The end of a line. */
export const GAP_LINE = 2;
/** A comma, a colon, a dash, a quotation mark. */
export const GAP_PAUSE = 3;
/** The end of a sentence, or an empty line. */
export const GAP_SENTENCE = 4;

/** What a word's spelling tells besides its letters, as bits: it begins with a capital (1, so that it can be counted). */
export const WORD_CAPITAL = 1;
/** It stands in a hashtag or a handle. */
export const WORD_TAG = 2;
/** It stands in a link or an e-mail address. */
export const WORD_ADDRESS = 8;
/** It holds an apostrophe. */
export const WORD_APOSTROPHE = 16;
/** A hyphen ties it to the word before. */
export const WORD_HYPHEN = 32;

/** The letter a `*` inside a word stands for: any. */
export const ANY_LETTER = 1;

/** The longest run of letters that can be asked for at once. */
export const LONGEST_RUN = 160;

/**
 * A draft as the matcher reads it: its letters and digits, folded to one plain shape, with the place of
 * each in the draft, parted into words. Arrays are longer than what they hold and are used again by the next reading.
 */
export type LetterText = {
  /** The draft itself. */
  draft: string;
  /** How many letters there are. */
  count: number;
  /** How many words there are, and how many of them begin with a capital. */
  words: number;
  capitals: number;
  /** UTF-16 code unit of each folded letter. */
  letters: Uint16Array;
  /** UTF-16 offset in the draft at which each letter starts. */
  from: Int32Array;
  /** UTF-16 offset at which it ends, accents written apart included. */
  to: Int32Array;
  /** Number of the word each letter stands in; `words` after the last letter. */
  wordOf: Int32Array;
  /** Number of each word's first letter; `count` after the last word. */
  wordStart: Int32Array;
  /** `GAP` before each word. */
  gap: Uint8Array;
  /** `WORD` bits of each word. */
  looks: Uint8Array;
  /** Sum of the letters up to each, from which `runKey` tells any run. */
  sums: Int32Array;
};

const BASE = 0x01000193;

/** `powers[n]`: what the sum before a run is multiplied by, `n` letters on. */
const powers = /* @__PURE__ */ (() => {
  const all = new Int32Array(LONGEST_RUN + 1).fill(1);
  for (let i = 1; i <= LONGEST_RUN; i += 1) all[i] = Math.imul(all[i - 1] ?? 0, BASE);
  return all;
})();

/** The sum of letters with one more behind them. */
export function nextSum(sum: number, letter: number): number {
  return (Math.imul(sum, BASE) + letter) | 0;
}

/** A number that runs of the same letters share, in constant time; for at most `LONGEST_RUN` letters. */
export function runKey(text: LetterText, start: number, end: number): number {
  const before = Math.imul(text.sums[start] ?? 0, powers[end - start] ?? 0);
  return ((text.sums[end] ?? 0) - before) | 0;
}

/** The same number for letters folded before. */
export function keyOf(letters: string): number {
  let key = 0;
  for (let i = 0; i < letters.length; i += 1) key = nextSum(key, letters.charCodeAt(i));
  return key;
}
