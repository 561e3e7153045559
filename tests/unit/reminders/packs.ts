import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { NATIONS, readPack, SCHOOL_KINDS, type SchoolPack, TOPICS, type Topic } from '@/lib/packs';

/** A clause as a test writes it: its id, its topics and its text. */
export type ClauseRow = readonly [id: string, topics: readonly Topic[], text: string];

/** The example school's pack, read as the product reads it. */
export function whitefield(): SchoolPack {
  const url = new URL('../../../public/packs/whitefield-primary.schoolpack.json', import.meta.url);
  return accepted(readFileSync(url, 'utf8'));
}

/** A good pack with these clauses, all in one section called "Online". */
export function packOf(
  clauses: readonly ClauseRow[],
  school: Partial<SchoolPack['school']> = {},
  code: Partial<SchoolPack['code']> = {},
): SchoolPack {
  return accepted(
    JSON.stringify({
      format: 'quiet-word/school-pack',
      formatVersion: 1,
      school: { name: 'Hollybank Primary', nation: 'england', kind: 'maintained', ...school },
      code: {
        title: 'Code for parents',
        version: '3',
        adopted: '2026-01-10',
        sections: [
          {
            id: 'online',
            title: 'Online',
            clauses: clauses.map(([id, topics, text]) => ({ id, topics, text })),
          },
        ],
        ...code,
      },
      complaints: { title: 'Complaints policy', url: 'https://hollybank.example/complaints' },
    }),
  );
}

const TEXTS = [
  'Parents will not send abusive messages to staff.',
  'Do not post about staff.',
  'The head can ask for a meeting.',
  'Chats may be closed.',
  'Parents sign this code each year.',
  'Use the complaints procedure.',
  'Nous vous prions de rester polis.',
  '(?i)[a-z]+$',
] as const;

/** Any pack the reader accepts: every nation and kind, one to ten clauses of any topics, with or without a review date. */
export const anyPack: fc.Arbitrary<SchoolPack> = fc
  .record({
    nation: fc.constantFrom(...NATIONS),
    kind: fc.constantFrom(...SCHOOL_KINDS),
    reviewBy: fc.option(fc.constantFrom('2027-01-01', '2020-02-29'), { nil: undefined }),
    adopted: fc.constantFrom('2024-02-29', '2026-09-01'),
    clauses: fc.array(
      fc.record({
        topics: fc.uniqueArray(fc.constantFrom(...TOPICS), { maxLength: 4 }),
        text: fc.constantFrom(...TEXTS),
      }),
      { minLength: 1, maxLength: 10 },
    ),
  })
  .map(({ nation, kind, reviewBy, adopted, clauses }) => {
    const rows = clauses.map(({ topics, text }, index): ClauseRow => [`c${index}`, topics, text]);
    const pack = packOf(rows, { nation, kind }, { adopted });
    return reviewBy === undefined ? pack : { ...pack, code: { ...pack.code, reviewBy } };
  });

function accepted(source: string): SchoolPack {
  const reading = readPack(source);
  if (!reading.ok) throw new Error(reading.faults.map(({ path, key }) => `${path} ${key}`).join());
  return reading.pack;
}
