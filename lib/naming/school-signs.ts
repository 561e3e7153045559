import { GAP_SENTENCE } from './letter-text';
import type { LetterText } from './letter-text';
import type { NameIndex } from './name-index';
import { classesOf, gapBefore, wordsKey } from './word-surroundings';
import { CLASS_PLACE_TALK, CLASS_SURE_SIGN, SIGNS } from './word-classes';

/** A word or phrase of a draft that speaks of a school. */
export type SchoolSign = Readonly<{
  /** First word, and the word after the last. */
  word: number;
  after: number;
  /** `CLASS` bits. */
  bits: number;
  /** Schools whose staff or class it is; empty for a sign of any school. */
  schools: readonly number[];
}>;

/** All school signs of a draft, and where its sentences are. */
export type SchoolSigns = Readonly<{
  signs: readonly SchoolSign[];
  /** For each word, the number of its sentence, and how many signs begin before it. */
  sentenceOf: Int32Array;
  signsBefore: Int32Array;
  /** Sentences that talk of a place. */
  placeTalk: ReadonlySet<number>;
}>;

const MOST_WORDS = 4;

function signAt(index: NameIndex, text: LetterText, word: number): SchoolSign | undefined {
  for (let count = MOST_WORDS; count; count -= 1) {
    const schools = index.ownSigns.get(wordsKey(text, word, count)) ?? [];
    const bits = schools.length ? CLASS_SURE_SIGN : classesOf(index, text, word, count) & SIGNS;
    if (bits) return { word, after: word + count, bits, schools };
  }
  return undefined;
}

/** Finds the school signs of a draft in one pass; linear in its words. */
export function readSigns(index: NameIndex, text: LetterText): SchoolSigns {
  const signs: SchoolSign[] = [];
  const sentenceOf = new Int32Array(text.words);
  const signsBefore = new Int32Array(text.words + 1);
  const placeTalk = new Set<number>();
  let sentence = 0;
  let free = 0;
  for (let word = 0; word < text.words; word += 1) {
    if (gapBefore(text, word) === GAP_SENTENCE) sentence += 1;
    sentenceOf[word] = sentence;
    signsBefore[word] = signs.length;
    for (let count = 1; count < 3; count += 1)
      if (classesOf(index, text, word, count) & CLASS_PLACE_TALK) placeTalk.add(sentence);
    const sign = word < free ? undefined : signAt(index, text, word);
    if (sign) {
      signs.push(sign);
      free = sign.after;
    }
  }
  signsBefore[text.words] = signs.length;
  return { signs, sentenceOf, signsBefore, placeTalk };
}
