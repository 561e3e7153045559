import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Judgement, Matter, Outcome } from '@/lib/relevance';
import { OUTCOMES } from '@/lib/relevance';
import { chooseClause, clauseUses, type ClauseUse } from '@/lib/reminders';
import { WHOLE_CODE_ONLY } from '@/lib/reminders/clause-wishes';
import { anyPack, packOf, whitefield } from './packs';

/** What is done about each clause, in a line. */
function inLines(uses: readonly ClauseUse[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    uses.map((use) => [
      use.clause.id,
      use.shown
        ? use.moments.join(' ')
        : [`not: ${use.silence}`, ...use.instead.map(({ id }) => id)].join(' '),
    ]),
  );
}

it('says of every clause of the example code what is done about it', () => {
  expect(inLines(clauseUses(whitefield()))).toEqual({
    S1: 'not: context',
    S2: 'not: context',
    L0: 'not: law',
    L1: 'not: law',
    L2: 'not: law',
    L3: 'not: law',
    E0: 'not: closer E1 M1 M2',
    E1: 'allegation',
    E2: 'complaint',
    E3: 'not: context',
    E4: 'not: context',
    E5: 'not: consequences',
    E6: 'befriending',
    E7: 'anonymity',
    E8: 'take-down',
    M0: 'not: context',
    M1: 'abuse-to',
    M2: 'abuse-about',
    M3: 'not: closer M1 M2',
    M4: 'not: context',
    M5: 'chat',
    M6: 'meeting',
    M7: 'chat-complaint',
    M8: 'chat-viewing',
    M9: 'chat-closing',
    R1: 'not: review',
    R2: 'code',
  });
});

const MATTERS: readonly Matter[] = ['message-viewing', 'chat-closing', 'meeting', 'to-person'];
const anyJudgement: fc.Arbitrary<Judgement> = fc.record({
  outcome: fc.constantFrom(
    ...OUTCOMES.filter(
      (outcome): outcome is Exclude<Outcome, 'own-route'> => outcome !== 'own-route',
    ),
  ),
  matters: fc.subarray([...MATTERS]),
  also: fc.subarray([...OUTCOMES]),
  evidence: fc.constant([]),
  alreadyComplained: fc.boolean(),
});

describe('of any pack', () => {
  it('each clause is there once, in the order of the code, shown or with a reason', () => {
    fc.assert(
      fc.property(anyPack, (pack) => {
        const uses = clauseUses(pack);
        expect(uses.map(({ clause }) => clause)).toEqual(
          pack.code.sections.flatMap(({ clauses }) => clauses),
        );
        for (const use of uses)
          if (!use.shown && use.silence !== 'closer')
            expect(use.clause.topics).toContain(use.silence);
      }),
    );
  });

  it('no draft ever brings up a clause that is said never to be shown', () => {
    fc.assert(
      fc.property(anyPack, anyJudgement, (pack, judgement) => {
        const found = chooseClause(judgement, pack);
        const use = clauseUses(pack).find(({ clause }) => clause === found?.clause);
        expect(use?.shown ?? true).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('what is shown instead is shown, and is no clause kept for the whole code', () => {
    fc.assert(
      fc.property(anyPack, (pack) => {
        const uses = clauseUses(pack);
        const shown = uses.filter((use) => use.shown).map(({ clause }) => clause);
        for (const use of uses)
          if (!use.shown) {
            expect(shown).toEqual(expect.arrayContaining([...use.instead]));
            const topics = use.instead.flatMap((each) => each.topics);
            expect(topics.some((topic) => WHOLE_CODE_ONLY.includes(topic))).toBe(false);
          }
      }),
    );
  });
});

it('a clause without a topic is called for by nothing', () => {
  const pack = packOf([
    ['a', [], 'Be kind.'],
    ['b', ['conduct'], 'Be civil.'],
  ]);
  expect(inLines(clauseUses(pack))).toEqual({
    a: 'not: closer',
    b: 'abuse-about abuse-to allegation',
  });
});
