import { ANY_LETTER, LONGEST_RUN, runKey, WORD } from './letter-text';
import type { LetterText } from './letter-text';
import { BUCKETS } from './name-index';
import type { NameIndex } from './name-index';
import type { TableForm } from './name-table';
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

type Found = (place: FormPlace) => void;

const SMALL_S = 115;

/** Forms that stand, letter for letter, from letter `start` on; the longest first. */
function findExact(index: NameIndex, text: LetterText, start: number, found: Found): void {
  const lengths = index.lengths[runKey(text, start, start + 2) & (BUCKETS - 1)];
  if (!lengths) return;
  for (const length of lengths) {
    const end = start + length;
    if (end > text.count || length > LONGEST_RUN) continue;
    for (const form of index.forms.get(runKey(text, start, end)) ?? [])
      if (sameButForSlips(text.letters, start, end, form.letters, '', 0))
        found({ form, start, end, slipped: false });
  }
}

/** Whether too many letters are hidden to tell what they were. */
function isMostlyHidden(text: LetterText, start: number, end: number): boolean {
  let hidden = 0;
  for (let at = start; at < end; at += 1) if (text.letters[at] === ANY_LETTER) hidden += 1;
  return hidden * 3 > end - start;
}

/** Compares a run of whole words with a form, and again without a plural s. */
function compare(
  form: TableForm,
  text: LetterText,
  start: number,
  stop: number,
  found: Found,
): void {
  const { letters, slips } = form;
  const most = letters.length > 11 ? 2 : 1;
  for (let end = stop; end > stop - 2; end -= 1) {
    if (end < stop && text.letters[end] !== SMALL_S) return;
    if (Math.abs(end - start - letters.length) > most || isMostlyHidden(text, start, end)) continue;
    if (sameButForSlips(text.letters, start, end, letters, slips, 0)) {
      if (text.letters.subarray(start, end).includes(ANY_LETTER))
        found({ form, start, end, slipped: false });
      return;
    }
    if (sameButForSlips(text.letters, start, end, letters, slips, most)) {
      found({ form, start, end, slipped: true });
      return;
    }
  }
}

/** Forms spelled with a slip or with hidden letters, whose first or last three letters stand in word `word`. */
function findSlipped(index: NameIndex, text: LetterText, word: number, found: Found): void {
  const start = text.wordStart[word] ?? 0;
  const end = text.wordStart[word + 1] ?? 0;
  const starting = index.starts.get(runKey(text, start, start + 3));
  for (const form of starting ?? [])
    for (let last = word + 1; last <= word + form.words + 1 && last <= text.words; last += 1)
      compare(form, text, start, text.wordStart[last] ?? 0, found);
  for (let cut = 0; cut < 2 && end - cut > 2; cut += 1)
    for (const form of index.ends.get(runKey(text, end - cut - 3, end - cut)) ?? [])
      for (let first = word; first >= word - form.words && first >= 0; first -= 1) {
        const from = text.wordStart[first] ?? 0;
        if (!starting?.includes(form) || first < word) compare(form, text, from, end, found);
      }
}

/**
 * Calls `found` for every place in `text` where letters of a form stand from a word's start on, outside addresses.
 * A place may be told twice. Time is linear in the text: what is tried at a word depends on the index alone.
 */
export function findForms(index: NameIndex, text: LetterText, found: Found): void {
  for (let word = 0; word < text.words; word += 1) {
    if ((text.looks[word] ?? 0) & WORD.address) continue;
    findExact(index, text, text.wordStart[word] ?? 0, found);
    if (index.starts.size) findSlipped(index, text, word, found);
  }
}
