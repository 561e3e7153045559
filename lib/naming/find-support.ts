import { GAP_LINE } from './letter-text';
import type { LetterText } from './letter-text';
import type { IndexedSchool, NameIndex } from './name-index';
import { CAUTION_DOUBTFUL, CAUTION_INITIALS } from './name-table';
import type { SchoolSign, SchoolSigns } from './school-signs';
import { isSpoilt, withArticle } from './spoilt-place';
import { isTornApart } from './weigh-place';
import type { NamePlace } from './weigh-place';
import { gapBefore, phraseBefore } from './word-surroundings';
import { CLASS_AT, CLASS_BINDS, CLASS_SIGN, CLASS_SURE_SIGN } from './word-classes';

/** A sign that makes a weak form count, and how surely (0–1). */
export type Support = Readonly<{ sign: SchoolSign; sureness: number }>;

/** How far a sign may stand from the name, in words: in its sentence, and in the next. */
const NEAR = 18;
const NEXT_SENTENCE = 12;
const MOST_SIGNS = 6;

/** Whether it lacks the capitals without which it is rather an everyday word, or a slip. */
function isWrittenLoosely(text: LetterText, place: NamePlace): boolean {
  const { start, end, form, slipped } = place;
  const written = text.draft.slice(text.from[start], text.to[end - 1]);
  if (form.cautions & CAUTION_INITIALS) return written !== written.toUpperCase();
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
  const person = (form.cautions & CAUTION_DOUBTFUL) > 0;
  const sure = (sign.bits & CLASS_SURE_SIGN) > 0;
  const faint = !sure && !(sign.bits & CLASS_SIGN);
  const bound =
    (sign.word <= ties.next && sign.after > ties.next && gapBefore(text, ties.next) < GAP_LINE) ||
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
  const first = withArticle(index, text, place.first);
  if (isTornApart(place) || isWrittenLoosely(text, place)) return undefined;
  if (isSpoilt(index, text, place, tells)) return undefined;
  const ties = {
    at: phraseBefore(index, text, first, CLASS_AT) > 0,
    binds: phraseBefore(index, text, first, CLASS_AT | CLASS_BINDS) > 0,
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
