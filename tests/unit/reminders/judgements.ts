import fc from 'fast-check';
import { ROUTES } from '@/lib/guidance';
import { type Judgement, type Matter, OUTCOMES, type Outcome } from '@/lib/relevance/judgement';

type Plain = Exclude<Outcome, 'own-route'>;
type Finer = Partial<Pick<Judgement, 'also' | 'matters' | 'alreadyComplained'>>;

const MATTERS: readonly Matter[] = [
  'self-harm',
  'sexual-harm',
  'staff-harm',
  'message-viewing',
  'chat-closing',
  'meeting',
  'threat',
  'to-person',
];

/** A judgement with nothing said but its outcome, and what `finer` adds. */
export function judged(outcome: Plain, finer: Finer = {}): Judgement {
  return { outcome, also: [], evidence: [], alreadyComplained: false, matters: [], ...finer };
}

/** A judgement for a matter with a way of its own. */
export function ownRoute(route: (typeof ROUTES)[number]): Judgement {
  return {
    outcome: 'own-route',
    route,
    also: [],
    evidence: [],
    alreadyComplained: false,
    matters: [],
  };
}

const finer = fc.record({
  also: fc.subarray([...OUTCOMES]),
  evidence: fc.constant([]),
  alreadyComplained: fc.boolean(),
  matters: fc.subarray([...MATTERS]),
});
const plainOutcomes = OUTCOMES.filter((outcome): outcome is Plain => outcome !== 'own-route');

/** Any judgement there can be. */
export const anyJudgement: fc.Arbitrary<Judgement> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .record({ outcome: fc.constantFrom(...plainOutcomes), rest: finer })
      .map(({ outcome, rest }): Judgement => ({ outcome, ...rest })),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ route: fc.constantFrom(...ROUTES), rest: finer })
      .map(({ route, rest }): Judgement => ({ outcome: 'own-route', route, ...rest })),
  },
);
