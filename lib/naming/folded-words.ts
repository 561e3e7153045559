import { WORD_APOSTROPHE } from './letter-text';
import { LOOK_ALIKES } from './look-alikes';
import { createLetterReader } from './read-letters';

/** A word of a plain text as the matcher sees it. */
export type FoldedWord = Readonly<{
  letters: string;
  /** As written, without what stands around it. */
  written: string;
  apostrophe: boolean;
  /** A comma or a dash stands before it, or the bracket of a last remark. */
  parted: boolean;
}>;

/** What parts a place from the name before it. */
const PARTS = /,|\s[-–:]\s/;

/** A reader of plain texts (names, signs) into folded words, the same way drafts are read. */
export function createWordFolder(): (text: string) => readonly FoldedWord[] {
  const read = createLetterReader(LOOK_ALIKES);
  return (text) => {
    const seen = read(text);
    const words: FoldedWord[] = [];
    const closed = text.trimEnd().endsWith(')');
    for (let word = 0; word < seen.words; word += 1) {
      const start = seen.wordStart[word] ?? 0;
      const end = seen.wordStart[word + 1] ?? 0;
      const from = seen.from[start] ?? 0;
      const before = text.slice(seen.to[start - 1] ?? 0, from);
      words.push({
        letters: String.fromCharCode(...seen.letters.subarray(start, end)),
        written: text.slice(from, seen.to[end - 1]),
        apostrophe: ((seen.looks[word] ?? 0) & WORD_APOSTROPHE) > 0,
        parted: (word > 0 && PARTS.test(before)) || (before.includes('(') && closed),
      });
    }
    return words;
  };
}

/** The letters of folded words, joined. */
export function joinLetters(words: readonly FoldedWord[]): string {
  return words.map(({ letters }) => letters).join('');
}
