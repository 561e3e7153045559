import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SchoolPack, comparePacks, isOlder, isSameSchool, reviewDate } from '@/lib/packs';
import { wordRuns } from '@/lib/packs/word-runs';
import { PACK_FILES, WHITEFIELD, readGood } from './example-packs';

type Section = SchoolPack['code']['sections'][number];

/** Whitefield's pack with its code's sections changed. */
function withSections(change: (sections: readonly Section[]) => readonly Section[]): SchoolPack {
  const { code } = WHITEFIELD;
  return { ...WHITEFIELD, code: { ...code, sections: change(code.sections) } };
}

function withClauses(change: (clauses: Section['clauses']) => Section['clauses']): SchoolPack {
  return withSections((sections) =>
    sections.map((section) => ({ ...section, clauses: change(section.clauses) })),
  );
}

/** Changes as short lines: "reworded E2". */
function summary(before: SchoolPack, after: SchoolPack): string[] {
  return comparePacks(before, after).clauses.map(({ kind, clause }) => `${kind} ${clause.id}`);
}

const reword = (id: string, from: string, to: string) =>
  withClauses((clauses) =>
    clauses.map((clause) =>
      clause.id === id ? { ...clause, text: clause.text.replace(from, to) } : clause,
    ),
  );

describe('comparing two packs', () => {
  it.each(PACK_FILES)('finds nothing in two copies of %s', (_, source) => {
    expect(comparePacks(readGood(source), readGood(source))).toEqual({ clauses: [], fields: [] });
  });

  it('marks the words of a reworded clause', () => {
    const after = reword('E0', 'civilised nature', 'civil manner');
    expect(comparePacks(WHITEFIELD, after).clauses).toMatchObject([
      {
        kind: 'reworded',
        section: 'E-safety and social media conduct',
        clause: { id: 'E0' },
        words: [
          { kind: 'same', text: 'Whitefield Primary School expects parents to behave in a ' },
          { kind: 'removed', text: 'civilised' },
          { kind: 'added', text: 'civil' },
          { kind: 'same', text: ' ' },
          { kind: 'removed', text: 'nature' },
          { kind: 'added', text: 'manner' },
          {
            kind: 'same',
            text: ' online and will not tolerate any of the following behaviour online:',
          },
        ],
      },
    ]);
  });

  it('names clauses that were added and removed, each with its part', () => {
    const after = withClauses((clauses) =>
      clauses.flatMap((clause) =>
        clause.id === 'M4'
          ? [{ id: 'M4b', text: 'Tell us at once if a child is hurt.', topics: ['context'] }]
          : [clause],
      ),
    );
    expect(comparePacks(WHITEFIELD, after).clauses).toMatchObject([
      { kind: 'added', section: 'Online messaging', clause: { id: 'M4b' } },
      { kind: 'removed', section: 'Online messaging', clause: { id: 'M4' } },
    ]);
  });

  it.each([
    ['other ids', withClauses((clauses) => clauses.map((c) => ({ ...c, id: `new-${c.id}` })))],
    ['another order', withSections((sections) => sections.toReversed())],
    ['other topics', withClauses((clauses) => clauses.map((c) => ({ ...c, topics: ['law'] })))],
  ])('sees no changed clause in %s', (_, after) => {
    expect(summary(WHITEFIELD, after)).toEqual([]);
  });

  it('follows a clause that was reworded and numbered anew', () => {
    const after = withClauses((clauses) =>
      clauses.map((clause) =>
        clause.id === 'E6'
          ? { ...clause, id: 'E9', text: clause.text.replace('attempt to ', '') }
          : clause,
      ),
    );
    expect(summary(WHITEFIELD, after)).toEqual(['reworded E9']);
  });

  it('takes a new text under an old id for a new clause', () => {
    const after = withClauses((clauses) =>
      clauses.map((clause) =>
        clause.id === 'R2' ? { ...clause, text: 'You need not sign anything.' } : clause,
      ),
    );
    expect(summary(WHITEFIELD, after)).toEqual(['added R2', 'removed R2']);
  });

  it('names changed links, names and titles', () => {
    const after: SchoolPack = {
      ...WHITEFIELD,
      school: {
        ...WHITEFIELD.school,
        name: 'Whitefield Academy',
        otherNames: ['Whitefield', 'WA'],
      },
      complaints: { ...WHITEFIELD.complaints, url: 'https://new.example/', summary: 'Ask us.' },
    };
    expect(comparePacks(WHITEFIELD, after).fields).toEqual([
      { path: 'school.name', before: 'Whitefield Primary School', after: 'Whitefield Academy' },
      {
        path: 'complaints.url',
        before: 'https://www.whitefield-primary.example/complaints',
        after: 'https://new.example/',
      },
      { path: 'complaints.summary', before: null, after: 'Ask us.' },
      { path: 'school.otherNames', before: 'Whitefield Primary', after: null },
      { path: 'school.otherNames', before: 'WPS', after: null },
      { path: 'school.otherNames', before: null, after: 'WA' },
    ]);
  });

  it('gives runs that read as the old text and as the new one', () => {
    const prose = fc.array(fc.constantFrom('we', 'ask', 'you', 'to', 'be', 'kind.', '’', 'é'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(prose, prose, (one, other) => {
        const runs = wordRuns(one.join(' '), other.join(' '));
        const reading = (left: string) =>
          runs.map(({ kind, text }) => (kind === left ? '' : text)).join('');
        expect(reading('added')).toBe(one.join(' '));
        expect(reading('removed')).toBe(other.join(' '));
      }),
    );
  });

  it('stays quick on two long texts with nothing in common', () => {
    const long = (word: string) => Array.from({ length: 1500 }, (_, i) => `${word}${i}`).join(' ');
    const started = performance.now();
    expect(wordRuns(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('two packs of one school', () => {
  const school = (changes: Partial<SchoolPack['school']>, url?: string): SchoolPack => ({
    ...WHITEFIELD,
    school: { ...WHITEFIELD.school, ...changes },
    complaints: { ...WHITEFIELD.complaints, ...(url === undefined ? {} : { url }) },
  });

  it.each<[string, SchoolPack]>([
    ['the same pack', WHITEFIELD],
    ['another case and spacing', school({ name: 'WHITEFIELD  primary school' })],
    [
      'a new name that lists the old one',
      school({
        name: 'Whitefield Academy',
        otherNames: ['Whitefield Primary School'],
      }),
    ],
    ['another host for complaints', school({}, 'https://trust.example/complaints')],
    ['a town put right', school({ town: 'Marlford-on-Sea' })],
  ])('are seen in %s', (_, other) => {
    expect([isSameSchool(WHITEFIELD, other), isSameSchool(other, WHITEFIELD)]).toEqual([
      true,
      true,
    ]);
  });

  it.each<[string, SchoolPack]>([
    ['another name', school({ name: 'Elm Road School', otherNames: [] })],
    ['another nation', school({ nation: 'wales' })],
    ['another town and another host', school({ town: 'Elmford' }, 'https://elm.example/')],
  ])('are not seen in %s', (_, other) => {
    expect([isSameSchool(WHITEFIELD, other), isSameSchool(other, WHITEFIELD)]).toEqual([
      false,
      false,
    ]);
  });

  const edition = (adopted: string, version: string): SchoolPack => ({
    ...WHITEFIELD,
    code: { ...WHITEFIELD.code, adopted, version },
  });

  it.each([
    ['2025-09-01', '2', '2026-09-01', '1', true],
    ['2026-09-01', '1', '2025-09-01', '2', false],
    ['2026-09-01', '1.9', '2026-09-01', '1.10', true],
    ['2026-09-01', '2', '2026-09-01', '2', false],
  ])('%s %s is older than %s %s: %s', (adopted, version, otherAdopted, otherVersion, older) => {
    expect(isOlder(edition(adopted, version), edition(otherAdopted, otherVersion))).toBe(older);
  });
});

describe('the day to review a code', () => {
  it.each([
    ['2026-09-01', '2028-01-01', '2028-01-01'],
    ['2026-09-01', undefined, '2027-09-01'],
    ['2024-02-29', undefined, '2025-03-01'],
  ])('for %s and %s is %s', (adopted, reviewBy, day) => {
    const { title, version, sections } = WHITEFIELD.code;
    const pack = {
      ...WHITEFIELD,
      code: { title, version, sections, adopted, ...(reviewBy === undefined ? {} : { reviewBy }) },
    };
    expect(reviewDate(pack)).toBe(day);
  });
});
