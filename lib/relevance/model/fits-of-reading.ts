import { OUTCOMES } from '../judgement';
import type { Outcome } from '../judgement';
import type { Reading } from './draft-model';

/** How much an outcome's likelihood counts beside the others': silence counts double, as a card about nothing annoys. */
const WEIGHS: Readonly<Partial<Record<Outcome, number>>> = { mention: 2 };
/** From here on a careful reader would accept the outcome too. */
const ALSO_FROM = 0.2;

/** A plain sign of harm stands from here on, however likely something else is. */
const SURE_HELP_FROM = 0.005;

/**
 * The outcomes a reading speaks for, the likeliest first and the others in order of precedence; never empty.
 * `sureHelp` is whether a cue found a plain sign of harm: the model alone cannot wave that away.
 */
export function fitsOfReading(
  { outcomes }: Reading,
  sureHelp: boolean,
): readonly [Outcome, ...Outcome[]] {
  const weighed = OUTCOMES.map(
    (outcome) => [outcome, (outcomes.get(outcome) ?? 0) * (WEIGHS[outcome] ?? 1)] as const,
  );
  const [likeliest] = weighed.reduce((most, one) => (one[1] > most[1] ? one : most));
  const first = sureHelp && (outcomes.get('help') ?? 0) >= SURE_HELP_FROM ? 'help' : likeliest;
  const also = OUTCOMES.filter(
    (outcome) => outcome !== first && (outcomes.get(outcome) ?? 0) >= ALSO_FROM,
  );
  return [first, ...also];
}
