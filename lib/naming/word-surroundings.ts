import { GAP_LINE, GAP_SENTENCE, LONGEST_RUN, WORD_ADDRESS, runKey } from './letter-text';
import type { LetterText } from './letter-text';
import type { NameIndex } from './name-index';

/** The most words a phrase of a word class has. */
export const MOST_WORDS = 4;

/** `WORD` bits of a word; 0 for no word. */
export function looksOf(text: LetterText, word: number): number {
  return text.looks[word] ?? 0;
}

/** Whether a word ends before letter `at`. */
export function isWordEnd(text: LetterText, at: number): boolean {
  return text.wordOf[at - 1] !== text.wordOf[at];
}

/** The gap before a word; a sentence's where the draft ends. */
export function gapBefore(text: LetterText, word: number): number {
  return word >= 0 && word < text.words ? (text.gap[word] ?? 0) : GAP_SENTENCE;
}

/** The key of `count` words from `word` on; 0 where the draft, or a sentence, ends among them. */
export function wordsKey(text: LetterText, word: number, count: number): number {
  const from = text.wordStart[word] ?? 0;
  const to = text.wordStart[word + count] ?? 0;
  if (word < 0 || word + count > text.words || to - from > LONGEST_RUN) return 0;
  for (let next = word + 1; next < word + count; next += 1)
    if (gapBefore(text, next) > GAP_LINE) return 0;
  return looksOf(text, word) & WORD_ADDRESS ? 0 : runKey(text, from, to);
}

/** Class bits of `count` words from `word` on; 0 when they have none. */
export function classesOf(index: NameIndex, text: LetterText, word: number, count: number): number {
  return index.classes.get(wordsKey(text, word, count)) ?? 0;
}

/** How many words the longest phrase of a class has from `word` on; 0 for none. */
export function phraseFrom(index: NameIndex, text: LetterText, word: number, bits: number): number {
  for (let count = MOST_WORDS; count; count -= 1)
    if (classesOf(index, text, word, count) & bits) return count;
  return 0;
}

/** The same for a phrase that ends before `word`. */
export function phraseBefore(
  index: NameIndex,
  text: LetterText,
  word: number,
  bits: number,
): number {
  if (gapBefore(text, word) > GAP_LINE) return 0;
  for (let count = MOST_WORDS; count; count -= 1)
    if (classesOf(index, text, word - count, count) & bits) return count;
  return 0;
}
