import type { Clause, CodeSection, SchoolPack } from '@/lib/packs';
import type { Judgement, Matter, Outcome } from '@/lib/relevance';
import { chooseClause } from './choose-clause';

/** Drafts that can bring a clause up, told apart as far as they bring up different ones. */
const CLAUSE_MOMENTS = [
  'abuse-about',
  'abuse-to',
  'allegation',
  'befriending',
  'anonymity',
  'take-down',
  'chat',
  'chat-viewing',
  'chat-closing',
  'chat-complaint',
  'meeting',
  'complaint',
  'code',
] as const;
export type ClauseMoment = (typeof CLAUSE_MOMENTS)[number];

/**
 * Why a clause stands beside no draft: it says what may follow, names laws, explains the code or is about its review;
 * or a closer clause on the same matter is shown instead.
 */
const CLAUSE_SILENCES = ['consequences', 'law', 'context', 'review', 'closer'] as const;
export type ClauseSilence = (typeof CLAUSE_SILENCES)[number];

/** What is done about one clause: when it is shown, or why it never is and what is shown in its place. */
export type ClauseUse = Readonly<{ section: CodeSection; clause: Clause }> &
  (
    | Readonly<{ shown: true; moments: readonly [ClauseMoment, ...ClauseMoment[]] }>
    | Readonly<{ shown: false; silence: ClauseSilence; instead: readonly Clause[] }>
  );

/**
 * Every clause of a school's code, in its order, with what is done about it. Found by asking for the clause of each
 * kind of draft, as a real one would, so it can't say one thing while the card does another.
 */
export function clauseUses(pack: SchoolPack): readonly ClauseUse[] {
  const chosen = CLAUSE_MOMENTS.flatMap((moment) =>
    JUDGEMENTS[moment].flatMap((judgement) => {
      const found = chooseClause(judgement, pack);
      return found ? [{ moment, clause: found.clause }] : [];
    }),
  );
  const shown = pack.code.sections
    .flatMap(({ clauses }) => clauses)
    .filter((clause) => chosen.some((each) => each.clause === clause));
  return pack.code.sections.flatMap((section) =>
    section.clauses.map((clause): ClauseUse => {
      const [first, ...more] = new Set(
        chosen.flatMap((each) => (each.clause === clause ? each.moment : [])),
      );
      if (first) return { section, clause, shown: true, moments: [first, ...more] };
      const silence = silenceOf(clause);
      const instead =
        silence === 'closer' ? shown.filter((each) => areOnOneMatter(each, clause)) : [];
      return { section, clause, shown: false, silence, instead };
    }),
  );
}

function silenceOf({ topics }: Clause): ClauseSilence {
  return CLAUSE_SILENCES.find((reason) => topics.some((topic) => topic === reason)) ?? 'closer';
}

/** How the school asks people to behave is in every clause that says what of. */
function areOnOneMatter(one: Clause, other: Clause): boolean {
  if (other.topics.includes('conduct'))
    return one.topics.some((topic) => topic === 'abuse' || topic === 'allegation');
  return one.topics.some((topic) => other.topics.includes(topic));
}

const JUDGEMENTS: Readonly<Record<ClauseMoment, readonly Judgement[]>> = {
  'abuse-about': [judgement('abuse')],
  'abuse-to': [judgement('abuse', ['to-person'])],
  allegation: [judgement('allegation')],
  befriending: [judgement('befriending')],
  anonymity: [judgement('anonymity')],
  'take-down': [judgement('take-down')],
  chat: [judgement('chat')],
  'chat-viewing': [judgement('chat', ['message-viewing'])],
  'chat-closing': [judgement('chat', ['chat-closing'])],
  'chat-complaint': [judgement('chat', [], ['complaint'])],
  meeting: [judgement('take-down', ['meeting']), judgement('chat', ['meeting'])],
  complaint: [judgement('complaint')],
  code: [judgement('code')],
};

function judgement(
  outcome: Exclude<Outcome, 'own-route'>,
  matters: readonly Matter[] = [],
  also: readonly Outcome[] = [],
): Judgement {
  return { outcome, matters, also, evidence: [], alreadyComplained: false };
}
