import { OUTCOMES } from '../judgement';
import { CUE_FEATURE_NAMES } from './cue-features';
import type { Tensors } from './model-file';
import { countGrams, FAMILIES, FAMILY_BUCKETS } from './word-grams';

/** What words and runs of letters alone, beside the cues, say for each outcome. Any numbers; more is likelier. */
export type GramReader = (text: string, features: readonly number[]) => readonly number[];

type Weighed = Readonly<{ bucket: number; value: number }>;

/** Each family's grams brought to length 1, so that a long draft weighs as much as a short one. */
function weighGrams(text: string, rarity: Float32Array): readonly Weighed[] {
  const weighed = [...countGrams(text)].map(([bucket, times]) => ({
    bucket,
    value: (1 + Math.log(times)) * (rarity[bucket] ?? 0),
  }));
  return Array.from({ length: FAMILIES }, (_, family) => {
    const own = weighed.filter(({ bucket }) => Math.floor(bucket / FAMILY_BUCKETS) === family);
    const length = Math.sqrt(own.reduce((sum, { value }) => sum + value * value, 0));
    return own.map(({ bucket, value }) => ({ bucket, value: length > 0 ? value / length : 0 }));
  }).flat();
}

/** A linear model over hashed grams and cues. Throws when a part of it is missing. */
export function createGramReader(tensors: Tensors): GramReader {
  const [outcomes, features] = [OUTCOMES.length, CUE_FEATURE_NAMES.length];
  const rarity = tensors.float32('grams rarity', FAMILIES * FAMILY_BUCKETS);
  const weights = tensors.int8('grams', FAMILIES * FAMILY_BUCKETS * outcomes);
  const factors = tensors.float32('grams factors', outcomes);
  const bias = tensors.float32('grams bias', outcomes);
  const cues = tensors.float32('grams cues', outcomes * features);
  return (text, given) => {
    const weighed = weighGrams(text, rarity);
    return OUTCOMES.map((_, outcome) => {
      const said = weighed.reduce(
        (sum, { bucket, value }) => sum + value * (weights[bucket * outcomes + outcome] ?? 0),
        0,
      );
      const cued = given.reduce(
        (sum, feature, at) => sum + feature * (cues[outcome * features + at] ?? 0),
        0,
      );
      return said * (factors[outcome] ?? 0) + cued + (bias[outcome] ?? 0);
    });
  };
}
