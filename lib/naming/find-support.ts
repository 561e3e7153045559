import { GAP_LINE, GAP_SENTENCE, WORD_CAPITAL } from './letter-text';
import type { LetterText } from './letter-text';
import type { NameIndex } from './name-index';
import { CAUTION_DOUBTFUL, CAUTION_INITIALS, CAUTION_NAMESAKE } from './name-table';
import type { TableSchool } from './name-table';
import { isSpoilt, withArticle } from './spoilt-place';
import { afterOwnTown, isTornApart } from './weigh-place';
import type { NamePlace } from './name-place';
import {
  classesOf,
  gapBefore,
  looksOf,
  MOST_WORDS,
  phraseBefore,
  phraseFrom,
  wordsKey,
} from './word-surroundings';
import {
  CLASS_AT,
  CLASS_BINDS,
  CLASS_FAINT_SIGN,
  CLASS_PLACE_TALK,
  CLASS_SURE_SIGN,
  SIGNS,
} from './word-classes';

/** A sign that makes a weak form count: its first word, the word after it, and how surely it does (0–1). */
export type Support = Readonly<{ word: number; after: number; sureness: number }>;

/** How far a sign may stand from the name, in words: one in the next sentence, any. */
const NEAR_SENTENCE = 12;
const NEAR = 18;

/** Whether a form lacks the capitals without which it is rather an everyday word, or a slip. */
function isWrittenLoosely(
  text: LetterText,
  { start, end, first, form, slipped }: NamePlace,
): boolean {
  if (form.cautions & CAUTION_INITIALS) {
    const written = text.draft.slice(text.from[start], text.to[end - 1]);
    return written !== written.toUpperCase();
  }
  return (
    ((form.cautions && !(form.cautions & CAUTION_NAMESAKE)) || slipped) &&
    !(looksOf(text, first) & WORD_CAPITAL)
  );
}

/**
 * The sign that best supports a bare core or initials as a name of `school`; nothing when none does.
 * Looks no further than `NEAR` words and one sentence's end. `tells`: see `capitalsTell`.
 */
export function findSupport(
  index: NameIndex,
  text: LetterText,
  place: NamePlace,
  school: TableSchool,
  tells: boolean,
): Support | undefined {
  const { form, behind } = place;
  const next = afterOwnTown(text, school, text.wordOf[behind.end] ?? 0);
  const first = withArticle(index, text, place.first);
  if (
    isTornApart(place) ||
    isWrittenLoosely(text, place) ||
    isSpoilt(index, text, place.first, next, tells)
  )
    return undefined;
  const at = phraseBefore(index, text, first, CLASS_AT) > 0;
  const binds = at || phraseBefore(index, text, first, CLASS_BINDS) > 0;
  let best: Support | undefined;
  let ofPlace = false;

  function weigh(word: number, count: number, bits: number, sameSentence: boolean): void {
    const after = word + count;
    const sure = (bits & CLASS_SURE_SIGN) > 0;
    const faint = bits === CLASS_FAINT_SIGN;
    const distance = word < first ? first - after : word - next;
    const bound =
      (word <= next && after > next && gapBefore(text, next) < GAP_LINE) ||
      (binds && after < first && after > first - 3);
    let sureness = 0;
    if (form.cautions & CAUTION_DOUBTFUL)
      sureness = (bound && sure) || (at && sameSentence && !faint) ? 0.7 : 0;
    else if (bound) sureness = 0.85;
    else if ((form.cautions && faint) || ofPlace) return;
    else if (at) sureness = 0.8;
    else if (!sameSentence) sureness = sure && distance < NEAR_SENTENCE ? 0.6 : 0;
    else if (!faint) sureness = 0.7;
    if (sureness > (best?.sureness ?? 0)) best = { word, after, sureness };
  }

  /** Goes over the words one way from the name, calling `visit` with whether they are in its sentence. */
  function look(step: 1 | -1, visit: (word: number, sameSentence: boolean) => void): void {
    let sentences = 0;
    let word = step > 0 ? place.after : place.first - 1;
    for (let seen = 0; seen < NEAR && word >= 0 && word < text.words; seen += 1, word += step) {
      const crossing = step > 0 ? word : word + 1;
      if (gapBefore(text, crossing) === GAP_SENTENCE && (sentences += 1) > 1) return;
      visit(word, !sentences);
    }
  }

  function seekPlaceTalk(word: number, sameSentence: boolean): void {
    if (sameSentence && phraseFrom(index, text, word, CLASS_PLACE_TALK)) ofPlace = true;
  }

  function seekSign(word: number, sameSentence: boolean): void {
    for (let count = MOST_WORDS; count; count -= 1) {
      const mine = school.signs.includes(wordsKey(text, word, count));
      const bits = mine ? CLASS_SURE_SIGN : classesOf(index, text, word, count);
      const within = word >= first && word + count <= next;
      if (bits & SIGNS && !within) return weigh(word, count, bits & SIGNS, sameSentence);
    }
  }

  for (const visit of [seekPlaceTalk, seekSign]) {
    look(-1, visit);
    look(1, visit);
  }
  return best;
}
