import { GAP, WORD } from './letter-text';
import type { LetterText } from './letter-text';
import type { IndexedSchool, NameIndex } from './name-index';
import { CAUTION } from './name-table';
import type { SchoolSign, SchoolSigns } from './school-signs';
import { isTornApart } from './weigh-place';
import type { NamePlace } from './weigh-place';
import { gapBefore, looksOf, phraseBefore, phraseFrom } from './word-surroundings';
import { CLASS, SIGNS } from './word-classes';

/** A sign that makes a weak form count, and how surely (0–1). */
export type Support = Readonly<{ sign: SchoolSign; sureness: number }>;

/** How far a sign may stand from the name, in words: in its sentence, and in the next. */
const NEAR = 18;
const NEXT_SENTENCE = 12;
const MOST_SIGNS = 6;

/** Whether a draft's capitals tell names from words: not where nearly every word has one, or none has. */
export function capitalsTell(text: LetterText): boolean {
  let capitals = 0;
  for (let word = 0; word < text.words; word += 1)
    if (looksOf(text, word) & WORD.capital) capitals += 1;
  return capitals * 10 < text.words * 6 || text.words < 4;
}

/** Whether a word has a capital that only part of a name would have. */
function isNamePart(index: NameIndex, text: LetterText, word: number, tells: boolean): boolean {
  return (
    tells &&
    (looksOf(text, word) & WORD.capital) > 0 &&
    !phraseFrom(index, text, word, CLASS.capital | SIGNS | CLASS.at | CLASS.locates | CLASS.title)
  );
}

/** Whether what stands before a bare core makes it a person, a place or part of a longer name. */
function isSpoiltBefore(
  index: NameIndex,
  text: LetterText,
  first: number,
  tells: boolean,
): boolean {
  if (gapBefore(text, first) > GAP.line) return false;
  if (phraseBefore(index, text, first, CLASS.title | CLASS.locates | CLASS.longer)) return true;
  const before = first - 1;
  if (looksOf(text, first) & WORD.hyphen) return true;
  if (!(looksOf(text, before) & WORD.capital) || gapBefore(text, first) > GAP.space) return false;
  if (phraseBefore(index, text, first, CLASS.forename)) return true;
  if (gapBefore(text, before) > GAP.space || looksOf(text, first) & WORD.hash) return false;
  const known = CLASS.capital | SIGNS | CLASS.at | CLASS.binds;
  return tells && !phraseBefore(index, text, first, known);
}

/** The same for what stands behind it. */
function isSpoiltBehind(index: NameIndex, text: LetterText, next: number, tells: boolean): boolean {
  if (gapBefore(text, next) > GAP.space) return false;
  const something = CLASS.something | CLASS.street | CLASS.elsewhere;
  const spoils = phraseFrom(index, text, next, something);
  if (spoils > 0 && spoils >= phraseFrom(index, text, next, SIGNS)) return true;
  const connected = phraseFrom(index, text, next, CLASS.connects);
  return (
    (looksOf(text, next) & WORD.hyphen) > 0 ||
    isNamePart(index, text, next, tells) ||
    (connected > 0 && isNamePart(index, text, next + connected, true))
  );
}

/** Whether it lacks the capitals without which it is rather an everyday word, or a slip. */
function isWrittenLoosely(text: LetterText, place: NamePlace): boolean {
  const { start, end, form, slipped } = place;
  const written = text.draft.slice(text.from[start], text.to[end - 1]);
  if (form.cautions & CAUTION.initials) return written !== written.toUpperCase();
  return (form.cautions > 0 || slipped) && written.charAt(0) === written.charAt(0).toLowerCase();
}

/** How surely one sign supports a place (0–1); 0 when it does not. */
function weighSign(
  text: LetterText,
  place: NamePlace,
  signs: SchoolSigns,
  sign: SchoolSign,
  ties: Readonly<{ at: boolean; binds: boolean; next: number }>,
): number {
  const { first, form } = place;
  const person = (form.cautions & CAUTION.doubtful) > 0;
  const sure = (sign.bits & CLASS.sureSign) > 0;
  const faint = !sure && !(sign.bits & CLASS.sign);
  const bound =
    (sign.word <= ties.next && sign.after > ties.next && gapBefore(text, ties.next) < GAP.line) ||
    (ties.binds && sign.after >= first - 2 && sign.after < first);
  const same = signs.sentenceOf[sign.word] === signs.sentenceOf[first];
  const distance = sign.word > first ? sign.word - ties.next : first - sign.after;
  if (person) return (bound && sure) || (ties.at && same && !faint) ? 0.7 : 0;
  if (bound) return 0.85;
  if (form.cautions && faint) return 0;
  if (signs.placeTalk.has(signs.sentenceOf[first] ?? 0)) return 0;
  if (ties.at && distance < NEAR) return 0.8;
  if (same) return distance < (faint ? NEAR / 3 : NEAR) ? 0.7 : 0;
  return sure && distance < NEXT_SENTENCE ? 0.6 : 0;
}

/** The sign that best supports a bare core or initials as a name of this school; nothing when none does. */
export function findSupport<Id extends string>(
  index: NameIndex<Id>,
  text: LetterText,
  place: NamePlace,
  signs: SchoolSigns,
  school: IndexedSchool<Id>,
  tells: boolean,
): Support | undefined {
  const next = text.wordOf[place.behind.end] ?? 0;
  const article = phraseBefore(index, text, place.first, CLASS.article);
  const first = place.first - (gapBefore(text, place.first) < GAP.line ? article : 0);
  if (isTornApart(place) || isWrittenLoosely(text, place)) return undefined;
  if (isSpoiltBefore(index, text, first, tells) || isSpoiltBehind(index, text, next, tells))
    return undefined;
  const ties = {
    at: phraseBefore(index, text, first, CLASS.at) > 0,
    binds: phraseBefore(index, text, first, CLASS.at | CLASS.binds) > 0,
    next,
  };
  const middle = signs.signsBefore[first] ?? 0;
  let best: Support | undefined;
  for (let at = middle - MOST_SIGNS; at < middle + MOST_SIGNS; at += 1) {
    const sign = signs.signs[at];
    if (!sign || (sign.word >= first && sign.after <= next)) continue;
    const mine = sign.schools.length && sign.schools.includes(index.schools.indexOf(school));
    if (sign.schools.length && !mine) continue;
    const sureness = weighSign(text, place, signs, sign, ties) + (mine ? 0.1 : 0);
    if (sureness > 0.2 && sureness > (best?.sureness ?? 0)) best = { sign, sureness };
  }
  return best;
}
