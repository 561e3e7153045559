import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  BLANK_DRAFT,
  draftFromCode,
  draftFromPack,
  packOfDraft,
  parseCodeText,
  sketchOfDraft,
} from '@/lib/packs';
import { WHITEFIELD, readGood, smallestPack } from './example-packs';

const FOLDER = new URL('../../fixtures/packs/', import.meta.url);
const packs = [
  WHITEFIELD,
  readGood(JSON.stringify(smallestPack())),
  ...readdirSync(FOLDER).map((file) => readGood(readFileSync(new URL(file, FOLDER), 'utf8'))),
];

describe('a draft of a pack', () => {
  it.each(packs.map((pack) => [pack.school.name, pack] as const))(
    'of %s makes the same pack again',
    (_, pack) => {
      const reading = packOfDraft(draftFromPack(pack));
      expect(reading.ok && reading.pack).toEqual(pack);
      expect(sketchOfDraft(draftFromPack(pack))).toEqual(pack);
    },
  );

  it('that is blank says everything a pack needs, at once', () => {
    const reading = packOfDraft(BLANK_DRAFT);
    expect(reading.ok ? [] : reading.faults.map(({ path }) => path)).toEqual([
      'school.name',
      'code.title',
      'code.version',
      'code.adopted',
      'complaints.title',
      'complaints.url',
      'code.sections',
    ]);
  });

  it('of a document holds its clauses in order with topics to begin with, and its papers', () => {
    const text =
      '# \nOur code\nBe kind online.\nDeclaration\nI will be kind.\nLetter home\nRe: Our code\nDear all,';
    const draft = draftFromCode(parseCodeText(text), () => ['conduct']);
    expect(draft.facts.declaration).toBe('I will be kind.');
    expect([draft.facts.letterSubject, draft.facts.letter]).toEqual(['Our code', 'Dear all,']);
    const clauses = draft.sections.flatMap((section) => section.clauses);
    expect(clauses.every(({ topics, looked }) => topics[0] === 'conduct' && !looked)).toBe(true);
    expect(clauses.map((clause) => clause.text)).toContain('Be kind online.');
  });

  it('leaves out what is empty, and makes one line of a clause', () => {
    const draft = draftFromPack(WHITEFIELD);
    const [first, ...rest] = draft.sections;
    if (!first) throw new Error('The example has no part.');
    const [one, two] = first.clauses;
    if (!one || !two) throw new Error('The example has too few clauses.');
    const clauses = [
      { ...one, text: ' Be\n kind ' },
      { ...two, text: '  ' },
    ];
    const reading = packOfDraft({ ...draft, sections: [{ ...first, clauses }, ...rest] });
    if (!reading.ok) throw new Error('It is a pack.');
    expect(reading.pack.code.sections[0]?.clauses.map(({ text }) => text)).toEqual(['Be kind']);
  });
});
