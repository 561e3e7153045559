import type { Clause, CodeSection, SchoolPack } from '@/lib/packs';
import type { Judgement } from '@/lib/relevance';
import { type ClauseWish, clauseWishes, WHOLE_CODE_ONLY } from './clause-wishes';

/** A clause and the part of the code it stands in. */
export type FoundClause = Readonly<{ section: CodeSection; clause: Clause }>;

/**
 * The one clause of a school's code that bears on a draft, found by topic and never by id: the first wish that any
 * clause fulfils; of several, the one with the fewest topics, then the first in the code. Null when the outcome
 * quotes none or the code has none. Clauses on consequences, law and context are never chosen.
 */
export function chooseClause(judgement: Judgement, pack: SchoolPack): FoundClause | null {
  const clauses = quotableClauses(pack);
  for (const wish of clauseWishes(judgement)) {
    const found = clauses.find(({ clause }) => fulfils(clause, wish));
    if (found) return found;
  }
  return null;
}

/** The ids of the clauses a draft brings up, in the order shown: one at most, as a card never quotes two. */
export function clausesFor(judgement: Judgement, pack: SchoolPack): readonly string[] {
  const found = chooseClause(judgement, pack);
  return found ? [found.clause.id] : [];
}

function quotableClauses({ code }: SchoolPack): readonly FoundClause[] {
  return code.sections
    .flatMap((section) => section.clauses.map((clause) => ({ section, clause })))
    .filter(({ clause }) => !clause.topics.some((topic) => WHOLE_CODE_ONLY.includes(topic)))
    .sort((a, b) => a.clause.topics.length - b.clause.topics.length);
}

function fulfils({ text, topics }: Clause, wish: ClauseWish): boolean {
  return topics.some((topic) => wish.topics.includes(topic)) && (wish.wording?.test(text) ?? true);
}
