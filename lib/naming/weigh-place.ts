import {
  CLASS_ARTICLE,
  CLASS_AT,
  CLASS_CAPITAL,
  CLASS_ELSEWHERE,
  CLASS_LONGER,
  CLASS_OUTING,
  CLASS_STREET,
  CLASS_TOWN,
  CLASS_TOWN_LINK,
  CLASS_WORD_TOWN,
} from './word-classes';
import {
  FAITHS,
  KINDS,
  MANNER_SEVERAL,
  PHASES,
  SAYS_ACADEMY,
  SAYS_SCHOOL,
} from './designator-bits';
import type { FormPlace } from './find-forms';
import type { NamePlace } from './name-place';
import {
  GAP_LINE,
  GAP_SENTENCE,
  GAP_SPACE,
  WORD_APOSTROPHE,
  WORD_CAPITAL,
  WORD_TAG,
} from './letter-text';
import type { LetterText } from './letter-text';
import type { NameIndex } from './name-index';
import type { TableSchool } from './name-table';
import {
  CAUTION_DOUBTFUL,
  CAUTION_EVERYDAY,
  USE_ALONE,
  USE_CORE,
  USE_NAME,
  USE_TAG,
  USE_TAUGHT,
} from './name-table';
import { readDesignators } from './read-designators';
import { isSpoilt } from './spoilt-place';
import {
  MOST_WORDS,
  gapBefore,
  isWordEnd,
  looksOf,
  phraseBefore,
  phraseFrom,
  wordsKey,
} from './word-surroundings';

/** How a place stands to a school: names it, may name it with a sign, names another, or neither. */
export type Weight = 'strong' | 'weak' | 'other' | 'none';

/** Reads what stands around a form; nothing when its letters only begin another word. */
export function readPlace(
  index: NameIndex,
  text: LetterText,
  place: FormPlace,
): NamePlace | undefined {
  const behind = readDesignators(index, text, place.end);
  if (!behind) return undefined;
  const after = (text.wordOf[place.end - 1] ?? 0) + 1;
  return { ...place, first: text.wordOf[place.start] ?? 0, after, behind };
}

/** The word from `word` on that stands behind the school's own town, if that is there: "QEGS Penrith sixth form". */
export function afterOwnTown(text: LetterText, school: TableSchool, word: number): number {
  for (let count = MOST_WORDS; count; count -= 1)
    if (school.towns.includes(wordsKey(text, word, count))) return word + count;
  return word;
}

/** Whether a town that is not the school's follows: "…, Liverpool", "… over in Liverpool". */
function isElsewhere(
  index: NameIndex,
  text: LetterText,
  school: TableSchool,
  end: number,
): boolean {
  let word = afterOwnTown(text, school, text.wordOf[end] ?? 0);
  for (let links = 0; links < 4 && gapBefore(text, word) < GAP_SENTENCE; links += 1) {
    word += phraseFrom(index, text, word, CLASS_TOWN_LINK);
  }
  if (gapBefore(text, word) === GAP_SENTENCE) return false;
  const length = phraseFrom(index, text, word, CLASS_TOWN | CLASS_WORD_TOWN);
  if (!length || school.towns.includes(wordsKey(text, word, length))) return false;
  const next = word + length;
  if (gapBefore(text, next) < GAP_LINE && phraseFrom(index, text, next, CLASS_OUTING)) return false;
  const apart =
    gapBefore(text, next) > GAP_SPACE ||
    (gapBefore(text, word) !== GAP_LINE && !(looksOf(text, next) & WORD_CAPITAL));
  return (
    phraseFrom(index, text, word, CLASS_TOWN) === length ||
    (apart && (looksOf(text, word) & WORD_CAPITAL) > 0)
  );
}

/** Whether the words around make a longer name of it, whatever it is called: "North …", "… FC". */
function isLongerName(index: NameIndex, text: LetterText, place: NamePlace): boolean {
  const { first, behind } = place;
  const before = first - 1;
  const sayable = gapBefore(text, before) > GAP_SPACE ? CLASS_CAPITAL : 0;
  if (
    gapBefore(text, first) < GAP_LINE &&
    phraseBefore(index, text, first, CLASS_LONGER) &&
    looksOf(text, before) & WORD_CAPITAL &&
    !phraseBefore(index, text, first, sayable)
  )
    return true;
  const next = text.wordOf[behind.end] ?? 0;
  if (gapBefore(text, next) > GAP_SPACE) return false;
  const street = behind.steps.length === 1 && looksOf(text, next) & WORD_CAPITAL ? CLASS_STREET : 0;
  return phraseFrom(index, text, next, CLASS_ELSEWHERE | street) > 0;
}

/** Whether designators say enough to name a school by its core: "Primary", or "School" where that is all it is. */
function suffices(own: number, says: number): boolean {
  const same = own & says;
  if (same & PHASES) return true;
  if (!(own & PHASES) && same & KINDS) return true;
  return (same & FAITHS) > 0 && !(says & KINDS);
}

/** Whether the letters are spread over more words than the form has, other than letter by letter. */
export function isTornApart(place: NamePlace): boolean {
  const words = place.after - place.first;
  return words > place.form.words && words < place.end - place.start;
}

/** Whether everyday words are all that stands there: "forest school", "hope school". */
function isEveryday(index: NameIndex, text: LetterText, place: NamePlace): boolean {
  const { first, behind, form } = place;
  const talk =
    (form.cautions & CAUTION_EVERYDAY && !(behind.says & SAYS_ACADEMY)) ||
    (form.cautions & CAUTION_DOUBTFUL && looksOf(text, place.after - 1) & WORD_APOSTROPHE);
  if (behind.steps.length > 1 || !(talk || isTornApart(place))) return false;
  const capitals = looksOf(text, first) & WORD_CAPITAL && (behind.steps.at(-1)?.capital ?? true);
  return !capitals && !phraseBefore(index, text, first, CLASS_AT);
}

/** What a place says of one school. `use` is how the form stands for it. */
export function weighPlace(
  index: NameIndex,
  text: LetterText,
  place: NamePlace,
  school: TableSchool,
  use: number,
): Weight {
  const { behind } = place;
  const { says: own, allows } = school;
  const { says } = behind;
  if (school.refused.includes(`${place.form.letters} ${says}`)) return 'other';
  if (use === USE_TAG) {
    const tagged = looksOf(text, place.first) & WORD_TAG;
    return tagged && isWordEnd(text, place.end) ? 'strong' : 'none';
  }
  if (use === USE_TAUGHT) return 'strong';
  const foreign = says & ~allows & (says & own ? ~SAYS_SCHOOL : ~0);
  if (
    foreign ||
    isElsewhere(index, text, school, behind.end) ||
    isElsewhere(index, text, school, behind.beyond)
  )
    return 'other';
  if (isLongerName(index, text, place)) return 'none';
  if (
    behind.steps.some(({ manner }) => manner === MANNER_SEVERAL) &&
    phraseBefore(index, text, place.first, CLASS_ARTICLE)
  )
    return 'none';
  const next = afterOwnTown(text, school, text.wordOf[behind.end] ?? 0);
  const said = !place.form.cautions || looksOf(text, place.first) & WORD_CAPITAL;
  if (use === USE_NAME && said && !isSpoilt(index, text, place.first, next, false)) return 'strong';
  const strong = use === USE_ALONE || (use === USE_CORE && suffices(own, says));
  return strong && !isEveryday(index, text, place) ? 'strong' : 'weak';
}
