import { OUTCOMES, ROUTES } from '../judgement';
import type { NamedDraft } from '../judgement';
import { tokeniseDraft } from '../tokenise-draft';
import { findCues } from '../weigh-cues';
import { CUE_FEATURE_NAMES, cueFeatures } from './cue-features';
import { cutWindows, plainTextOf } from './draft-windows';
import type { ReadableDraft } from './draft-windows';
import { createPieceSplitter } from './piece-splitter';
import type { Piece } from './piece-splitter';
import { countGrams, FAMILIES, FAMILY_BUCKETS } from './word-grams';

/** A draft as the model reads it, from which it is taught. */
export type Lesson = Readonly<{
  /** The numbers of the pieces of each window. */
  windows: readonly (readonly number[])[];
  /** Buckets of grams, with how often each stands in the draft. */
  grams: readonly (readonly [bucket: number, times: number])[];
  /** As `LESSON_HEAD.cueFeatures` names them. */
  features: readonly number[];
}>;

/** What the numbers in lessons stand for: a model taught from them can be read by this version alone. */
export const LESSON_HEAD = {
  outcomes: OUTCOMES,
  routes: ROUTES,
  cueFeatures: CUE_FEATURE_NAMES,
  grams: { families: FAMILIES, familyBuckets: FAMILY_BUCKETS },
} as const;

/** Makes drafts into lessons, just as the shipped model reads them, with the encoder's `pieces` and names of emoji. */
export function createLessons(
  pieces: readonly Piece[],
  emojiNames: ReadonlyMap<string, string>,
): (
  draft: Pick<ReadableDraft, 'text' | 'mentions'> & Pick<NamedDraft, 'place' | 'anonymous'>,
) => Lesson {
  const split = createPieceSplitter(pieces);
  return (draft) => {
    const { text, mentions } = draft;
    const readable = { text, mentions, emojiNames, split };
    const tokenised = tokeniseDraft(text, mentions);
    return {
      windows: cutWindows(readable, tokenised).map((window) => window.pieces),
      grams: [...countGrams(plainTextOf(readable))],
      features: cueFeatures(findCues(tokenised), draft),
    };
  };
}
