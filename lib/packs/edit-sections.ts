import type { DraftClause, DraftSection } from './draft-pack';

type Sections = readonly DraftSection[];

/** Changes one clause; the same sections where there is none of that id. */
export function changeClause(
  sections: Sections,
  id: string,
  change: Partial<Omit<DraftClause, 'id'>>,
): Sections {
  return mapClauses(sections, (clause) =>
    clause.id === id ? [{ ...clause, ...change }] : [clause],
  );
}

/** Cuts a clause in two at `at`, in UTF-16 units; nothing changes where one half would be empty. */
export function splitClause(sections: Sections, id: string, at: number): Sections {
  const made = freshId(sections, sectionOf(sections, id));
  return mapClauses(sections, (clause) => {
    const [first, second] = [clause.text.slice(0, at).trim(), clause.text.slice(at).trim()];
    if (clause.id !== id || first === '' || second === '') return [clause];
    return [
      { ...clause, text: first },
      { ...clause, id: made, text: second },
    ];
  });
}

/** Joins a clause with the one after it in the same part, with a space between and the topics of both. */
export function joinClause(sections: Sections, id: string): Sections {
  return sections.map((section) => {
    const at = section.clauses.findIndex((clause) => clause.id === id);
    const [one, next] = section.clauses.slice(at, at + 2);
    if (at < 0 || !one || !next) return section;
    const joined = {
      ...one,
      text: `${one.text.trim()} ${next.text.trim()}`.trim(),
      topics: [...new Set([...one.topics, ...next.topics])],
      looked: one.looked && next.looked,
    };
    return { ...section, clauses: section.clauses.toSpliced(at, 2, joined) };
  });
}

/** Moves a clause one place up (-1) or down (1); at the edge of its part it goes over into the next one. */
export function moveClause(sections: Sections, id: string, by: -1 | 1): Sections {
  const from = sections.findIndex(({ clauses }) => clauses.some((clause) => clause.id === id));
  const section = sections[from];
  const at = section?.clauses.findIndex((clause) => clause.id === id) ?? -1;
  const clause = section?.clauses[at];
  if (!section || !clause) return sections;
  const rest = section.clauses.toSpliced(at, 1);
  const inside = at + by;
  if (inside >= 0 && inside <= rest.length)
    return sections.with(from, { ...section, clauses: rest.toSpliced(inside, 0, clause) });
  const other = sections[from + by];
  if (!other) return sections;
  const clauses = by < 0 ? [...other.clauses, clause] : [clause, ...other.clauses];
  return sections.with(from, { ...section, clauses: rest }).with(from + by, { ...other, clauses });
}

/** Leaves a clause out. */
export function leaveOutClause(sections: Sections, id: string): Sections {
  return mapClauses(sections, (clause) => (clause.id === id ? [] : [clause]));
}

/** Adds an empty clause at the end of a part. */
export function addClause(sections: Sections, section: string): Sections {
  const made: DraftClause = {
    id: freshId(sections, section),
    text: '',
    topics: [],
    looked: false,
  };
  return sections.map((each) =>
    each.id === section ? { ...each, clauses: [...each.clauses, made] } : each,
  );
}

/** Gives a part another title. */
export function renameSection(sections: Sections, id: string, title: string): Sections {
  return sections.map((section) => (section.id === id ? { ...section, title } : section));
}

/** Moves a part one place up (-1) or down (1). */
export function moveSection(sections: Sections, id: string, by: -1 | 1): Sections {
  const at = sections.findIndex((section) => section.id === id);
  const [one, other] = [sections[at], sections[at + by]];
  return one && other ? sections.with(at, other).with(at + by, one) : sections;
}

/** Joins a part with the one above it, whose title stays. */
export function joinSection(sections: Sections, id: string): Sections {
  const at = sections.findIndex((section) => section.id === id);
  const [above, section] = [sections[at - 1], sections[at]];
  if (!above || !section) return sections;
  const joined = { ...above, clauses: [...above.clauses, ...section.clauses] };
  return sections.toSpliced(at - 1, 2, joined);
}

/** Leaves a whole part out. */
export function leaveOutSection(sections: Sections, id: string): Sections {
  return sections.filter((section) => section.id !== id);
}

/** Adds a part with one empty clause at the end. */
export function addSection(sections: Sections): Sections {
  const taken = new Set(sections.map(({ id }) => id));
  const id = countUp((n) => letters(n)).find((each) => !taken.has(each)) ?? '';
  return addClause([...sections, { id, title: '', clauses: [] }], id);
}

function mapClauses(
  sections: Sections,
  change: (clause: DraftClause) => readonly DraftClause[],
): Sections {
  return sections.map((section) => ({ ...section, clauses: section.clauses.flatMap(change) }));
}

function sectionOf(sections: Sections, clause: string): string {
  return sections.find(({ clauses }) => clauses.some(({ id }) => id === clause))?.id ?? '';
}

/** The first of "A1", "A2" … that no part or clause has. */
function freshId(sections: Sections, section: string): string {
  const taken = new Set(
    sections.flatMap(({ id, clauses }) => [id, ...clauses.map((one) => one.id)]),
  );
  return countUp((n) => `${section}${n + 1}`).find((id) => !taken.has(id)) ?? '';
}

/** More names than a pack can have parts and clauses, so that one is always free. */
function countUp(name: (n: number) => string): readonly string[] {
  return Array.from({ length: 4000 }, (_, n) => name(n));
}

/** A, B … Z, AA, AB … */
function letters(n: number): string {
  const last = String.fromCharCode(65 + (n % 26));
  return n < 26 ? last : letters(Math.floor(n / 26) - 1) + last;
}
