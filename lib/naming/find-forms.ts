import { runKey, WORD_ADDRESS } from './letter-text';
import type { LetterText } from './letter-text';
import { BUCKETS, LONGEST_EDGE } from './name-index';
import type { FormEdges, NameIndex } from './name-index';
import type { TableForm } from './name-table';
import { isWordEnd, looksOf } from './word-surroundings';
import { sameButForSlips } from './same-but-for-slips';

/** A place where a form's letters stand in a draft: from the start of a word, perhaps ending inside one. */
export type FormPlace = Readonly<{
  form: TableForm;
  /** Its first letter, and the letter after its last. */
  start: number;
  end: number;
  /** Whether the letters are not quite the form's. */
  slipped: boolean;
}>;

const NOTHING: readonly TableForm[] = [];
const SMALL_S = 115;
/** Names of so many letters bear two slips. */
const VERY_LONG = 12;

/** Whether a form may have these letters, or more of them, at its edge. */
function mayHave({ sieve }: FormEdges, text: LetterText, start: number, end: number): boolean {
  return sieve[runKey(text, start, end) & (BUCKETS - 1)] === 1;
}

/** Forms with that edge; the sieve answers nearly always, and faster than the map. */
function lookUp(
  edges: FormEdges,
  text: LetterText,
  start: number,
  end: number,
): readonly TableForm[] {
  return mayHave(edges, text, start, end)
    ? (edges.forms.get(runKey(text, start, end)) ?? NOTHING)
    : NOTHING;
}

/**
 * Calls `found` for every place in `text` where the letters of a form stand from a word's start on, outside addresses:
 * as they are, however spaced; or in whole words with slips the form forgives, a plural s behind. A place may be told
 * twice. Time is linear in the text: what is tried at a word depends on the index alone.
 */
export function findForms(
  index: NameIndex,
  text: LetterText,
  found: (place: FormPlace) => void,
): void {
  let last: FormPlace | undefined;

  /** Compares letters with a form; true when they are it or nearly it, and no more letters of a word follow. */
  function compare(form: TableForm, start: number, end: number, most: number): boolean {
    if (last?.form === form && last.start === start && isWordEnd(text, last.end)) return true;
    if (
      end > text.count ||
      !sameButForSlips(text.letters, start, end, form.letters, form.slips, most)
    )
      return false;
    if (form.notThese.includes(runKey(text, start, end))) return false;
    const slipped = !sameButForSlips(text.letters, start, end, form.letters, form.slips, 0);
    found((last = { form, start, end, slipped }));
    return isWordEnd(text, end);
  }

  /** Compares a run of whole words with a form that forgives slips, and again without a plural s. */
  function compareWords(form: TableForm, first: number, after: number): void {
    const start = text.wordStart[first] ?? 0;
    const stop = text.wordStart[after] ?? 0;
    const most = form.letters.length < VERY_LONG ? 1 : 2;
    for (let end = stop; end > stop - 2; end -= 1) {
      const over = end - start - form.letters.length;
      if (over < -most || (over <= most && compare(form, start, end, most))) return;
      if (text.letters[end - 1] !== SMALL_S) return;
    }
  }

  /** Whether a run of words has about as many letters as a form. */
  function isNear({ letters }: TableForm, first: number, after: number): boolean {
    const over = (text.wordStart[after] ?? 0) - (text.wordStart[first] ?? 0) - letters.length;
    return over > -3 && over < 4;
  }

  for (let word = 0; word < text.words; word += 1) {
    if (looksOf(text, word) & WORD_ADDRESS) continue;
    const start = text.wordStart[word] ?? 0;
    const end = text.wordStart[word + 1] ?? 0;
    if (mayHave(index.starts, text, start, start + 2))
      for (let edge = 2; edge <= LONGEST_EDGE; edge += 1)
        for (const form of lookUp(index.starts, text, start, start + edge))
          if (!compare(form, start, start + form.letters.length, 0) && form.slips)
            for (let after = word + 1; after <= word + form.words + 1; after += 1)
              if (after <= text.words && isNear(form, word, after)) compareWords(form, word, after);
    for (let stop = end; stop > end - 2; stop -= 1)
      if (
        (stop === end || text.letters[stop] === SMALL_S) &&
        mayHave(index.ends, text, stop - 2, stop)
      )
        for (let edge = 3; edge <= LONGEST_EDGE; edge += 1)
          for (const form of lookUp(index.ends, text, stop - edge, stop))
            for (let first = word; first >= word - form.words && first >= 0; first -= 1)
              if (isNear(form, first, word + 1)) compareWords(form, first, word + 1);
  }
}
