import { OUTCOMES, ROUTES } from '../judgement';
import type { Outcome, Route } from '../judgement';
import type { TokenisedDraft } from '../token';
import { CUE_FEATURE_NAMES } from './cue-features';
import { cutWindows, plainTextOf } from './draft-windows';
import type { DraftWindow, ReadableDraft, WindowSentence } from './draft-windows';
import { createGramReader } from './gram-reader';
import { createListener } from './listener';
import type { Heard } from './listener';
import { readModelFile } from './model-file';
import { createPieceSplitter } from './piece-splitter';

/** What the model makes of a draft. */
export type Reading = Readonly<{
  /** How likely each outcome is, from 0 to 1; all together 1. */
  outcomes: ReadonlyMap<Outcome, number>;
  /** The likeliest route, should the outcome be one with a route of its own. */
  route: Route;
  /** The sentence that speaks most for an outcome; `undefined` for a draft without words. */
  tellingSentence: (outcome: Outcome) => Pick<WindowSentence, 'start' | 'end'> | undefined;
}>;

/** A model taught to read drafts. */
export type DraftModel = Readonly<{
  /** `features` as `cueFeatures` gives them. Takes time linear in the draft's length. */
  read: (
    draft: Pick<ReadableDraft, 'text' | 'mentions'>,
    tokenised: TokenisedDraft,
    features: readonly number[],
  ) => Reading;
}>;

/** The weight of a draft's average beside its telling words, as it was taught. */
const AVERAGE_WEIGHS = 2;

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

function softmax(values: readonly number[]): readonly number[] {
  const most = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - most));
  const total = sumOf(powers);
  return powers.map((power) => power / total);
}

/** What each piece says for one outcome: how much the outcome looks at it, times what it then tells. */
function sharesOf({ looks, tells }: Heard, outcome: number): readonly number[] {
  const looking = softmax(looks.map((row) => row[outcome] ?? 0));
  return tells.map((row, at) => (looking[at] ?? 0) * (row[outcome] ?? 0));
}

function tellingOf(
  windows: readonly DraftWindow[],
  said: readonly number[],
): WindowSentence | undefined {
  let before = 0;
  const weighed = windows.flatMap(({ pieces, sentences }) => {
    const offset = before;
    before += pieces.length;
    return sentences.map((sentence) => ({
      sentence,
      weight: sumOf(said.slice(offset + sentence.first, offset + sentence.last)),
    }));
  });
  return weighed.sort((one, other) => other.weight - one.weight)[0]?.sentence;
}

/** Opens a packaged model. Throws when `bytes` is not a model for this version's outcomes and cues. */
export function openDraftModel(bytes: Uint8Array<ArrayBuffer>): DraftModel {
  const { pieces, emojiNames, tensors } = readModelFile(bytes);
  const listen = createListener(tensors, pieces.length);
  const count = CUE_FEATURE_NAMES.length;
  const cues = tensors.float32('head cues', OUTCOMES.length * count);
  const readGrams = createGramReader(tensors);
  const split = createPieceSplitter(pieces);
  return {
    read: ({ text, mentions }, tokenised, features) => {
      const draft = { text, mentions, emojiNames, split };
      const windows = cutWindows(draft, tokenised);
      const heard = listen(windows);
      const said = OUTCOMES.map((_, outcome) => sharesOf(heard, outcome));
      const bySense = softmax(
        OUTCOMES.map((_, at) => {
          const own = cues.subarray(at * count, (at + 1) * count);
          const cued = features.map((feature, place) => feature * (own[place] ?? 0));
          return sumOf(said[at] ?? []) + AVERAGE_WEIGHS * (heard.average[at] ?? 0) + sumOf(cued);
        }),
      );
      const byWords = softmax(readGrams(plainTextOf(draft), features));
      const both = bySense.map((likely, at) => likely * (byWords[at] ?? 0));
      const total = sumOf(both);
      return {
        outcomes: new Map(OUTCOMES.map((outcome, at) => [outcome, (both[at] ?? 0) / total])),
        route: ROUTES[heard.routes.indexOf(Math.max(...heard.routes))] ?? ROUTES[0],
        tellingSentence: (outcome) => tellingOf(windows, said[OUTCOMES.indexOf(outcome)] ?? []),
      };
    },
  };
}
