import { matchClauses } from './match-clauses';
import type { Clause, SchoolPack } from './school-pack';
import { type WordRun, wordRuns } from './word-runs';

/** What became of one clause; `section` is the title of the part it stands in (for a removed one, stood in). */
export type ClauseChange = Readonly<{ section: string }> &
  (
    | Readonly<{ kind: 'added' | 'removed'; clause: Clause }>
    | Readonly<{ kind: 'reworded'; before: Clause; clause: Clause; words: readonly WordRun[] }>
  );

/** A changed name, link, date or title. `path` is its field; a null side was not there. */
export type FieldChange = Readonly<{ path: string; before: string | null; after: string | null }>;

/** Everything a parent should know of a newer pack. */
export type PackChanges = Readonly<{
  /** Added and reworded clauses in the new code's order, then removed ones in the old code's. */
  clauses: readonly ClauseChange[];
  fields: readonly FieldChange[];
}>;

/** What changed from one pack to another; both lists are empty when nothing a parent reads did. */
export function comparePacks(before: SchoolPack, after: SchoolPack): PackChanges {
  return { clauses: clauseChanges(before, after), fields: fieldChanges(before, after) };
}

type Placed = Readonly<{ section: string; clause: Clause }>;

function clauseChanges(before: SchoolPack, after: SchoolPack): ClauseChange[] {
  const old = placedClauses(before);
  const now = placedClauses(after);
  const matches = matchClauses(
    old.map(({ clause }) => clause),
    now.map(({ clause }) => clause),
  );
  const origins = new Map([...matches].map(([from, to]) => [to, from]));
  return [
    ...now.flatMap((placed) => changeOf(placed, origins.get(placed.clause))),
    ...old
      .filter(({ clause }) => !matches.has(clause))
      .map((placed) => ({ kind: 'removed' as const, ...placed })),
  ];
}

function changeOf({ section, clause }: Placed, before: Clause | undefined): ClauseChange[] {
  if (!before) return [{ kind: 'added', section, clause }];
  if (before.text === clause.text) return [];
  return [{ kind: 'reworded', section, before, clause, words: wordRuns(before.text, clause.text) }];
}

function placedClauses({ code }: SchoolPack): Placed[] {
  return code.sections.flatMap(({ title, clauses }) =>
    clauses.map((clause) => ({ section: title, clause })),
  );
}

function fieldChanges(before: SchoolPack, after: SchoolPack): FieldChange[] {
  const old = fieldsOf(before);
  const now = fieldsOf(after);
  const single = [...new Set([...old.single.keys(), ...now.single.keys()])].flatMap((path) =>
    differing(path, old.single.get(path) ?? null, now.single.get(path) ?? null),
  );
  const listed = [...now.lists].flatMap(([path, items]) =>
    listChanges(path, old.lists.get(path) ?? [], items),
  );
  return [...single, ...listed];
}

function listChanges(path: string, before: readonly string[], after: readonly string[]) {
  const gone = before.filter((item) => !after.includes(item));
  const fresh = after.filter((item) => !before.includes(item));
  return [
    ...gone.map((item) => ({ path, before: item, after: null })),
    ...fresh.map((item) => ({ path, before: null, after: item })),
  ];
}

function differing(path: string, before: string | null, after: string | null): FieldChange[] {
  return before === after ? [] : [{ path, before, after }];
}

/** The fields a parent reads beside the clauses, by path: single texts, and lists whose order says nothing. */
function fieldsOf({ school, code, complaints, contact, declaration, letter }: SchoolPack) {
  const single = new Map<string, string | undefined>([
    ['school.name', school.name],
    ['school.town', school.town],
    ['school.postcode', school.postcode],
    ['school.nation', school.nation],
    ['school.kind', school.kind],
    ['school.website', school.website],
    ['code.title', code.title],
    ['code.version', code.version],
    ['code.adopted', code.adopted],
    ['code.reviewBy', code.reviewBy],
    ['complaints.title', complaints.title],
    ['complaints.url', complaints.url],
    ['complaints.summary', complaints.summary],
    ['contact.name', contact?.name],
    ['contact.role', contact?.role],
    ['contact.phone', contact?.phone],
    ['contact.email', contact?.email],
    ['letter.subject', letter?.subject],
  ]);
  const lists = new Map<string, readonly string[]>([
    ['school.otherNames', school.otherNames ?? []],
    ['school.handles', school.handles ?? []],
    ['school.hashtags', school.hashtags ?? []],
    ['school.staff', (school.staff ?? []).map(({ name, role }) => joinWords(name, role))],
    ['school.classes', school.classes ?? []],
    ['code.sections', code.sections.map(({ title }) => title)],
    ['declaration', declaration ?? []],
    ['letter.paragraphs', letter?.paragraphs ?? []],
  ]);
  return { single, lists };
}

function joinWords(name: string, role: string | undefined): string {
  return role === undefined ? name : `${name} (${role})`;
}
