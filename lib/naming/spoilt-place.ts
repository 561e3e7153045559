import { GAP_LINE, GAP_SPACE, WORD_CAPITAL, WORD_TAG, WORD_HYPHEN } from './letter-text';
import type { LetterText } from './letter-text';
import type { NameIndex } from './name-index';
import { gapBefore, looksOf, phraseBefore, phraseFrom } from './word-surroundings';
import {
  CLASS_ARTICLE,
  CLASS_AT,
  CLASS_BINDS,
  CLASS_CAPITAL,
  CLASS_CONNECTS,
  CLASS_ELSEWHERE,
  CLASS_FORENAME,
  CLASS_LOCATES,
  CLASS_LONGER,
  CLASS_SOMETHING,
  CLASS_STREET,
  CLASS_TITLE,
  SIGNS,
} from './word-classes';

/** Whether a draft's capitals tell names from words: not where most words have one. */
export function capitalsTell({ capitals, words }: LetterText): boolean {
  return capitals * 10 < words * 6 || words < 4;
}

/** Whether a word has a capital that only part of a name would have. */
function isNamePart(index: NameIndex, text: LetterText, word: number, tells: boolean): boolean {
  return (
    tells &&
    (looksOf(text, word) & WORD_CAPITAL) > 0 &&
    !phraseFrom(index, text, word, CLASS_CAPITAL | SIGNS | CLASS_AT | CLASS_LOCATES | CLASS_TITLE)
  );
}

/** Whether what stands before a bare core makes it a person, a place or part of a longer name. */
function isSpoiltBefore(
  index: NameIndex,
  text: LetterText,
  first: number,
  tells: boolean,
): boolean {
  if (gapBefore(text, first) > GAP_LINE) return false;
  if (phraseBefore(index, text, first, CLASS_TITLE | CLASS_LOCATES | CLASS_LONGER)) return true;
  const before = first - 1;
  if (looksOf(text, first) & WORD_HYPHEN) return true;
  if (!(looksOf(text, before) & WORD_CAPITAL) || gapBefore(text, first) > GAP_SPACE) return false;
  if (phraseBefore(index, text, first, CLASS_FORENAME)) return true;
  if (gapBefore(text, before) > GAP_SPACE || looksOf(text, first) & WORD_TAG) return false;
  const known = CLASS_CAPITAL | SIGNS | CLASS_AT | CLASS_BINDS;
  return tells && !phraseBefore(index, text, first, known);
}

/** The same for what stands behind it. */
function isSpoiltBehind(index: NameIndex, text: LetterText, next: number, tells: boolean): boolean {
  if (gapBefore(text, next) > GAP_SPACE) return false;
  const something = CLASS_SOMETHING | CLASS_STREET | CLASS_ELSEWHERE;
  const spoils = phraseFrom(index, text, next, something);
  if (spoils > 0 && spoils >= phraseFrom(index, text, next, SIGNS)) return true;
  const connected = phraseFrom(index, text, next, CLASS_CONNECTS);
  return (
    (looksOf(text, next) & WORD_HYPHEN) > 0 ||
    isNamePart(index, text, next, tells) ||
    (connected > 0 && isNamePart(index, text, next + connected, true))
  );
}

/** The word before a core when that is "the" or the like, else the core's first. */
export function withArticle(index: NameIndex, text: LetterText, first: number): number {
  return gapBefore(text, first) > GAP_SPACE
    ? first
    : first - phraseBefore(index, text, first, CLASS_ARTICLE);
}

/**
 * Whether the words around a bare core, whose first word and the word behind it are given, make it a person, a place or part
 * of a longer name. `tells`: see `capitalsTell`.
 */
export function isSpoilt(
  index: NameIndex,
  text: LetterText,
  first: number,
  next: number,
  tells: boolean,
): boolean {
  return (
    isSpoiltBefore(index, text, withArticle(index, text, first), tells) ||
    isSpoiltBehind(index, text, next, tells)
  );
}
