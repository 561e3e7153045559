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
import { FAITHS, KINDS, PHASES, SAYS_SCHOOL } from './designator-bits';
import type { FormPlace } from './find-forms';
import {
  GAP_LINE,
  GAP_SENTENCE,
  GAP_SPACE,
  WORD_APOSTROPHE,
  WORD_CAPITAL,
  WORD_TAG,
  runKey,
} from './letter-text';
import type { LetterText } from './letter-text';
import type { IndexedSchool, NameIndex } from './name-index';
import { CAUTION_EVERYDAY, USE_ALONE, USE_CORE, USE_NAME, USE_TAG, USE_TAUGHT } from './name-table';
import { readDesignators, readLeading } from './read-designators';
import type { Designators } from './read-designators';
import { isSpoilt } from './spoilt-place';
import { gapBefore, looksOf, phraseBefore, phraseFrom, wordsKey } from './word-surroundings';

/** A form's place with what stands around it, before any school is asked. */
export type NamePlace = FormPlace &
  Readonly<{
    /** First word of the name, the core's first word, and the word after the core. */
    first: number;
    core: number;
    after: number;
    leading: number;
    behind: Designators;
  }>;

/** How a place stands to a school: names it, may name it with a sign, names another, or neither. */
export type Weight = 'strong' | 'weak' | 'other' | 'none';

/** Reads what stands around a form; nothing when its letters only begin another word. */
export function readPlace(
  index: NameIndex,
  text: LetterText,
  place: FormPlace,
): NamePlace | undefined {
  const core = text.wordOf[place.start] ?? 0;
  const behind = readDesignators(index, text, place.end);
  if (!behind) return undefined;
  const after = (text.wordOf[place.end - 1] ?? 0) + 1;
  const [first, leading] = readLeading(index, text, core);
  return { ...place, first, core, after, leading, behind };
}

/** Whether a town that is not the school's follows: "…, Liverpool", "… over in Liverpool". */
export function isElsewhere<Id extends string>(
  index: NameIndex<Id>,
  text: LetterText,
  school: IndexedSchool<Id>,
  first: number,
  end: number,
): boolean {
  let word = text.wordOf[end] ?? 0;
  const before = first - 1;
  if (gapBefore(text, first) < GAP_LINE && looksOf(text, before) & WORD_APOSTROPHE) {
    const from = text.wordStart[before] ?? 0;
    const owner = runKey(text, from, (text.wordStart[first] ?? 0) - 1);
    if ((index.classes.get(owner) ?? 0) & CLASS_TOWN && !school.towns.has(owner)) return true;
  }
  let linked = false;
  for (let links = 0; links < 4 && gapBefore(text, word) < GAP_SENTENCE; links += 1) {
    const length = phraseFrom(index, text, word, CLASS_TOWN_LINK);
    if (!length) break;
    linked = true;
    word += length;
  }
  if (gapBefore(text, word) === GAP_SENTENCE) return false;
  const length = phraseFrom(index, text, word, CLASS_TOWN | CLASS_WORD_TOWN);
  if (!length || school.towns.has(wordsKey(text, word, length))) return false;
  const next = word + length;
  if (gapBefore(text, next) < GAP_LINE && phraseFrom(index, text, next, CLASS_OUTING)) return false;
  const plain = phraseFrom(index, text, word, CLASS_TOWN) === length;
  const bracket = text.draft.charAt((text.from[text.wordStart[word] ?? 0] ?? 0) - 1) === '(';
  const apart =
    linked || bracket || gapBefore(text, word) > GAP_LINE || gapBefore(text, next) > GAP_SPACE;
  return plain || (apart && (looksOf(text, word) & WORD_CAPITAL) > 0);
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
  const street = behind.count === 1 && looksOf(text, next) & WORD_CAPITAL ? CLASS_STREET : 0;
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
  const words = place.after - place.core;
  return words > place.form.words && words < place.end - place.start;
}

/** Whether everyday words are all that stands there: "forest school", "hope school". */
function isEveryday(index: NameIndex, text: LetterText, place: NamePlace): boolean {
  const { core, behind, form } = place;
  if (behind.count > 1 || !(form.cautions & CAUTION_EVERYDAY || isTornApart(place))) return false;
  const capitals = looksOf(text, core) & WORD_CAPITAL && (behind.capital || !behind.count);
  return !capitals && !phraseBefore(index, text, core, CLASS_AT);
}

/** What a place says of one school. `use` is how the form stands for it. */
export function weighPlace<Id extends string>(
  index: NameIndex<Id>,
  text: LetterText,
  place: NamePlace,
  school: IndexedSchool<Id>,
  use: number,
): Weight {
  const { behind } = place;
  const wholeWord = text.wordOf[place.end] !== text.wordOf[place.end - 1];
  const { says: own, allows } = school.row;
  const says = behind.says | place.leading | (behind.perhaps & own);
  if (school.refused.has(`${place.form.letters} ${says}`)) return 'none';
  if (use === USE_TAG) {
    const tagged = looksOf(text, place.core) & WORD_TAG;
    return tagged && wholeWord ? 'strong' : 'none';
  }
  if (use === USE_TAUGHT) return 'strong';
  const end = behind.perhaps & own ? behind.perhapsEnd : behind.end;
  const foreign = says & ~allows & (says & own ? ~SAYS_SCHOOL : ~0);
  if (foreign || isElsewhere(index, text, school, place.first, end)) return 'other';
  if (isLongerName(index, text, place)) return 'none';
  if (behind.several && phraseBefore(index, text, place.first, CLASS_ARTICLE)) return 'none';
  if (use === USE_NAME && !isSpoilt(index, text, place, false)) return 'strong';
  const strong = use === USE_ALONE || (use === USE_CORE && suffices(own, says));
  return strong && !isEveryday(index, text, place) ? 'strong' : 'weak';
}
