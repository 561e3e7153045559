import { ANY_LETTER, LONGEST_RUN, WORD_ADDRESS, runKey } from './letter-text';
import type { LetterText } from './letter-text';
import { BUCKETS, LONG_EDGE, PREFIX, SHORT_EDGE } from './name-index';
import type { FormEdges, NameIndex } from './name-index';
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
type Slipped = Readonly<{ index: NameIndex; text: LetterText; form: TableForm; found: Found }>;

const NOTHING: readonly TableForm[] = [];

/** Forms with that edge; the sieve answers nearly always, and faster than the map. */
function lookUp(
  edges: FormEdges,
  text: LetterText,
  start: number,
  end: number,
): readonly TableForm[] {
  if (start < 0 || end > text.count) return NOTHING;
  const key = runKey(text, start, end);
  return edges.sieve[key & (BUCKETS - 1)] ? (edges.forms.get(key) ?? NOTHING) : NOTHING;
}

const SMALL_S = 115;

/** Forms that stand, letter for letter, from letter `start` on; in no order. */
function findExact(index: NameIndex, text: LetterText, start: number, found: Found): void {
  const lengths = index.lengths[runKey(text, start, start + PREFIX) & (BUCKETS - 1)];
  for (const length of lengths ?? index.shortLengths) {
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
function compare(place: Slipped, start: number, stop: number): void {
  const { index, text, form, found } = place;
  const { letters, slips } = form;
  const most = letters.length > 11 ? 2 : 1;
  for (let end = stop; end > stop - 2; end -= 1) {
    const longer = end - start - letters.length;
    if (longer < -most || (end < stop && text.letters[end] !== SMALL_S)) return;
    if (longer > most || isMostlyHidden(text, start, end)) continue;
    if (index.forms.get(runKey(text, start, end))?.includes(form)) return;
    for (let forgiven = 0; forgiven <= most; forgiven += 1)
      if (sameButForSlips(text.letters, start, end, letters, slips, forgiven)) {
        found({ form, start, end, slipped: forgiven > 0 });
        return;
      }
  }
}

/** Forms spelled with a slip or with hidden letters, whose first or last letters stand in word `word`. */
function findSlipped(index: NameIndex, text: LetterText, word: number, found: Found): void {
  const start = text.wordStart[word] ?? 0;
  const end = text.wordStart[word + 1] ?? 0;
  for (let length = SHORT_EDGE; length <= LONG_EDGE; length += 1) {
    for (const form of lookUp(index.starts, text, start, start + length))
      for (let last = word + 1; last <= word + form.words + 1 && last <= text.words; last += 1)
        compare({ index, text, form, found }, start, text.wordStart[last] ?? 0);
    const plural = text.letters[end - 1] === SMALL_S ? 1 : 0;
    for (let stop = end; stop >= end - plural; stop -= 1)
      for (const form of lookUp(index.ends, text, stop - length, stop))
        for (let first = word; first >= word - form.words && first >= 0; first -= 1)
          compare({ index, text, form, found }, text.wordStart[first] ?? 0, end);
  }
}

/**
 * Calls `found` for every place in `text` where letters of a form stand from a word's start on, outside addresses.
 * A place may be told twice. Time is linear in the text: what is tried at a word depends on the index alone.
 */
export function findForms(index: NameIndex, text: LetterText, found: Found): void {
  for (let word = 0; word < text.words; word += 1) {
    if ((text.looks[word] ?? 0) & WORD_ADDRESS) continue;
    findExact(index, text, text.wordStart[word] ?? 0, found);
    findSlipped(index, text, word, found);
  }
}
