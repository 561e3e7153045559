import { OUTCOMES } from '../judgement';
import type { Outcome } from '../judgement';
import type { Reading } from './draft-model';

/**
 * How much an outcome's likelihood counts beside the others'. Silence weighs more, as a card about nothing annoys;
 * help weighs most, as a missed child cannot be mended.
 */
const WEIGHS: Readonly<Partial<Record<Outcome, number>>> = { help: 3, mention: 1.5 };
/** From here on a careful reader would accept the outcome too. */
const ALSO_FROM = 0.2;

/** The outcomes a reading speaks for, the likeliest first and the others in order of precedence; never empty. */
export function fitsOfReading({ outcomes }: Reading): readonly [Outcome, ...Outcome[]] {
  const weighed = OUTCOMES.map(
    (outcome) => [outcome, (outcomes.get(outcome) ?? 0) * (WEIGHS[outcome] ?? 1)] as const,
  );
  const [first] = weighed.reduce((most, one) => (one[1] > most[1] ? one : most));
  const also = OUTCOMES.filter(
    (outcome) => outcome !== first && (outcomes.get(outcome) ?? 0) >= ALSO_FROM,
  );
  return [first, ...also];
}
