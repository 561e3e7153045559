import type { Matter, Outcome, Route } from './judgement';

/**
 * A sign of an outcome, written as the phrases people use. The phrase language:
 *
 * - `word`: that word, as `foldWord` gives it (lower case, no accents, straight apostrophe);
 * - `word*`: any word beginning so; `~verb`: any usual form of a verb (`~drag`: drags, dragged, dragging);
 * - `{group}`: a word or phrase of that vocabulary group;
 * - `(one|two words|{group})`: any of these; inside the brackets spaces part the words of one alternative, and `|`
 *   stands nowhere else, so that an alternative of several words cannot be mistaken for several alternatives; a word of
 *   an alternative may be a bracket again: `(by (himself|herself)|alone)`;
 * - `..`: up to 3 further words, `..6`: up to 6; `x?`, `(x|y z)?`: that or nothing.
 *
 * A phrase never reaches over a sentence's end.
 */
export type Cue = Readonly<{
  /** A short reason, kept with the evidence. */
  why: string;
  say: readonly string[];
  /** How much the cue says by itself; an outcome holds from 1 upwards. 1 when left out. */
  weight?: number;
  /** Phrases that, in the same sentence, take the cue back. */
  unless?: readonly string[];
  /** Phrases that, anywhere in the draft, take the cue back. */
  unlessAnywhere?: readonly string[];
  /** The cue counts only when one of these stands in the same sentence. */
  beside?: readonly string[];
  /** The cue counts only when one of these stands somewhere in the draft. */
  onlyWith?: readonly string[];
  matter?: Matter;
  route?: Route;
  /** False for phrases that carry their own "not" or hold even when denied, asked or imagined. */
  guarded?: boolean;
}>;

/** Circumstances that take back every guarded cue of an outcome. */
export type GuardName = 'negated' | 'hypothetical' | 'quoted' | 'elsewhere' | 'fiction' | 'past';

/** All that speaks for one outcome. */
export type OutcomeCues = Readonly<{
  outcome: Outcome;
  guards: readonly GuardName[];
  cues: readonly Cue[];
}>;
