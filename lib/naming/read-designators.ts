import {
  AGES,
  KINDS,
  MANNER_ADJECTIVE,
  MANNER_SEVERAL,
  PHASES,
  SAYS_ANYTHING,
  SAYS_GLUE,
} from './designator-bits';
import { GAP_LINE, WORD_ADDRESS, WORD_APOSTROPHE, WORD_CAPITAL, runKey } from './letter-text';
import type { LetterText } from './letter-text';
import { gapBefore, isWordEnd, looksOf } from './word-surroundings';
import type { IndexedDesignator, NameIndex } from './name-index';
import { sameButForSlips } from './same-but-for-slips';

/** One designator in a draft, the letter after it, and whether it begins with a capital. */
export type Step = IndexedDesignator & Readonly<{ end: number; capital: boolean }>;

/** The designators behind (or before) a core in a draft: "Catholic Primary School". */
export type Designators = Readonly<{
  /** `SAYS` bits of those that are part of the name. */
  says: number;
  /** The letter after the last of them. */
  end: number;
  /** The letter after those that are no part of it, too: "… Primary nursery". */
  beyond: number;
  /** Those that are part of the name. */
  steps: readonly Step[];
}>;

const LONGEST = 20;
const SMALL_S = 115;
const MOST = 12;
/** The most designators in one word: "primaryschool". */
const MOST_JOINED = 5;
const SLIPS = '2'.repeat(LONGEST);

function hasCapital(text: LetterText, at: number): boolean {
  return (looksOf(text, text.wordOf[at] ?? 0) & WORD_CAPITAL) > 0;
}

/** The longest designator from letter `at` on, if the word it ends in holds nothing else but designators. */
function stepFrom(
  index: NameIndex,
  text: LetterText,
  at: number,
  more = MOST_JOINED,
): Step | undefined {
  for (let length = Math.min(LONGEST, text.count - at); more && length; length -= 1) {
    const designator = index.designators.get(runKey(text, at, at + length));
    if (!designator) continue;
    const owned = looksOf(text, text.wordOf[at] ?? 0) & WORD_APOSTROPHE;
    if (designator.manner === MANNER_SEVERAL && owned) continue;
    const stop = at + length;
    const [word = 0, last = 0] = [text.wordOf[at], text.wordOf[stop - 1]];
    if (text.gap.subarray(word + 1, last + 1).some((gap) => gap > GAP_LINE)) continue;
    const plural = stop + (text.letters[stop] === SMALL_S ? 1 : 0);
    const whole =
      isWordEnd(text, stop) || (!isWordEnd(text, plural) && stepFrom(index, text, stop, more - 1));
    if (whole || isWordEnd(text, plural))
      return { ...designator, end: whole ? stop : plural, capital: hasCapital(text, at) };
  }
  return undefined;
}

/** A long designator of up to three words, with a slip or hidden letters behind its first. */
function slippedFrom(index: NameIndex, text: LetterText, at: number): Step | undefined {
  const word = text.wordOf[at] ?? 0;
  for (let after = word + 3; after > word; after -= 1) {
    const end = text.wordStart[after] ?? 0;
    const length = end - at;
    if (after > text.words || length < 5 || length > LONGEST) continue;
    for (const designator of index.longDesignators) {
      const { letters } = designator;
      if (letters.charCodeAt(0) !== text.letters[at] || Math.abs(letters.length - length) > 1)
        continue;
      if (
        sameButForSlips(text.letters, at, end, letters, SLIPS, 1) &&
        !index.classes.has(runKey(text, at, end))
      )
        return { ...designator, end, capital: hasCapital(text, at) };
    }
  }
  return undefined;
}

function stepsFrom(index: NameIndex, text: LetterText, from: number): Step[] {
  const steps: Step[] = [];
  for (let at = from; at < text.count && steps.length < MOST;) {
    const word = text.wordOf[at] ?? 0;
    const starts = isWordEnd(text, at);
    if (starts && (gapBefore(text, word) > GAP_LINE || looksOf(text, word) & WORD_ADDRESS)) break;
    const step = stepFrom(index, text, at) ?? (starts ? slippedFrom(index, text, at) : undefined);
    if (!step) break;
    steps.push(step);
    at = step.end;
  }
  return steps;
}

/** Whether the last step is an ordinary word rather than part of the name: "primary first day back". */
function isLoose(steps: readonly Step[]): boolean {
  const [last, before] = [steps.at(-1), steps.at(-2)];
  if (!last || last.says & (SAYS_GLUE | SAYS_ANYTHING)) return last !== undefined;
  if (before?.says === SAYS_GLUE) return !last.capital;
  return (
    (last.manner === MANNER_ADJECTIVE || (last.says & AGES) > 0) &&
    steps.slice(0, -1).some(({ says }) => says & (last.capital ? PHASES : PHASES | KINDS))
  );
}

/** Whether letter `at` is the s of a possessive spelled letter by letter: "m a r y s". */
function isSpacedS(text: LetterText, at: number): boolean {
  return text.letters[at] === SMALL_S && isWordEnd(text, at + 1) && isWordEnd(text, at - 1);
}

/**
 * Reads the designators from letter `at` on, which may stand inside the core's own word ("whitefieldprimary").
 * Nothing when the core's letters are only the beginning of another word.
 */
export function readDesignators(
  index: NameIndex,
  text: LetterText,
  at: number,
): Designators | undefined {
  let from = at;
  let steps = stepsFrom(index, text, at);
  if (!isWordEnd(text, at) && !steps.length) {
    if (text.letters[at] !== SMALL_S) return undefined;
    from += 1;
    steps = stepsFrom(index, text, from);
    if (!isWordEnd(text, from) && !steps.length) return undefined;
  } else if (isSpacedS(text, at)) {
    const behindS = stepsFrom(index, text, at + 1);
    if ((behindS.at(-1)?.end ?? at + 1) > (steps.at(-1)?.end ?? at)) {
      from += 1;
      steps = behindS;
    }
  }
  while (steps.at(-1)?.says === SAYS_GLUE) steps.pop();
  const beyond = steps.at(-1)?.end ?? from;
  while (isLoose(steps)) steps.pop();
  return {
    beyond,
    steps,
    says: steps.reduce((says, step) => says | step.says, 0),
    end: steps.at(-1)?.end ?? from,
  };
}
