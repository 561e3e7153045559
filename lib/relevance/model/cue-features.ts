import { SIGNS } from '../cues/signs';
import { OUTCOMES, ROUTES } from '../judgement';
import type { NamedDraft } from '../judgement';
import type { Findings } from '../weigh-cues';

const CUED = OUTCOMES.filter((outcome) => outcome !== 'mention');
const SIGN_NAMES: readonly string[] = Object.keys(SIGNS);
const MOST_WEIGHT = 3;
const MOST_TIMES = 2;

/** The names of the numbers `cueFeatures` gives, in order: a model is only read with the names it was taught with. */
export const CUE_FEATURE_NAMES: readonly string[] = [
  ...CUED.flatMap((outcome) => [`weight ${outcome}`, `sure ${outcome}`]),
  ...SIGN_NAMES.map((sign) => `sign ${sign}`),
  ...ROUTES.map((route) => `route ${route}`),
  'anonymous',
  'message',
  'review',
];

/** What the cues found, as the numbers the model weighs beside its own reading. */
export function cueFeatures(
  { hits, signs }: Findings,
  { anonymous, place }: Pick<NamedDraft, 'anonymous' | 'place'>,
): readonly number[] {
  const outcomes = CUED.flatMap((outcome) => {
    const weights = hits.filter((hit) => hit.outcome === outcome).map(({ cue }) => cue.weight ?? 1);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return [Math.min(MOST_WEIGHT, total), weights.some((weight) => weight >= 1) ? 1 : 0];
  });
  const seen = new Map<string, number>(signs);
  const routes = ROUTES.map((route) => hits.filter(({ cue }) => cue.route === route).length);
  return [
    ...outcomes,
    ...SIGN_NAMES.map((sign) => Math.min(MOST_TIMES, seen.get(sign) ?? 0)),
    ...routes.map((times) => Math.min(MOST_TIMES, times)),
    anonymous === true ? 1 : 0,
    place === 'message' ? 1 : 0,
    place === 'review' ? 1 : 0,
  ];
}
