import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type SchoolPack, TOPICS, readPack } from '@/lib/packs';

const SCHOOL = 'Whitefield Primary School';
const pack = readExample();
const document = readFileSync('tests/fixtures/whitefield-code-of-conduct.txt', 'utf8');
/** The document's lines as a reader sees them: no bookmark marks, bullets or outer spaces, the school's name filled in. */
const lines = document
  .split('\n')
  .map((line) =>
    line
      .replace(/\[bookmark: [^\]]*\]/g, '')
      .replace(/^· /, '')
      .replace(/name of school/gi, SCHOOL)
      .trim(),
  )
  .filter((line) => line !== '');

function readExample(): SchoolPack {
  const reading = readPack(readFileSync('public/packs/whitefield-primary.schoolpack.json', 'utf8'));
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.pack;
}

function linesBetween(first: string, end: string): string[] {
  return lines.slice(lines.indexOf(first) + 1, lines.indexOf(end));
}

describe('the example pack', () => {
  const headings = [
    'Statement of intent',
    'Legal framework',
    'E-safety and social media conduct',
    'Online messaging',
    'Monitoring and review',
    'Parent Declaration Form',
  ];

  it.each(headings.slice(0, -1).map((title, index) => [title, headings[index + 1] ?? '']))(
    'has every sentence under "%s", in order, word for word',
    (title, next) => {
      const section = pack.code.sections.find((candidate) => candidate.title === title);
      const texts = section?.clauses.map(({ text }) => text) ?? [];
      expect(texts.join(' ')).toBe(linesBetween(title, next).join(' '));
    },
  );

  it('has the sections of the document and no others, in order', () => {
    expect(pack.code.sections.map(({ title }) => title)).toEqual(headings.slice(0, -1));
  });

  it('numbers its clauses as the document is spoken of', () => {
    const ids = pack.code.sections.map(({ clauses }) => clauses.map(({ id }) => id).join(' '));
    expect(ids).toEqual([
      'S1 S2',
      'L0 L1 L2 L3',
      'E0 E1 E2 E3 E4 E5 E6 E7 E8',
      'M0 M1 M2 M3 M4 M5 M6 M7 M8 M9',
      'R1 R2',
    ]);
  });

  it('has the declaration, word for word', () => {
    expect(pack.declaration).toEqual(linesBetween('Parent Declaration Form', 'Signed:'));
  });

  it('has the letter, word for word', () => {
    const subject = lines.findIndex((line) => line.startsWith('RE: '));
    expect(`RE: ${pack.letter?.subject}`).toBe(lines[subject]);
    expect(pack.letter?.paragraphs).toEqual(lines.slice(subject + 1));
  });

  it('has a clause for every topic there is', () => {
    const used = new Set(
      pack.code.sections.flatMap(({ clauses }) => clauses.flatMap(({ topics }) => topics)),
    );
    expect([...used].sort()).toEqual([...TOPICS].sort());
  });

  it('never shows beside a draft what speaks of prosecution, of statutes or of reputation', () => {
    const topicsOf = (id: string) =>
      pack.code.sections.flatMap(({ clauses }) => clauses).find((clause) => clause.id === id)
        ?.topics;
    expect(['S1', 'L1', 'L2', 'L3', 'E5'].map(topicsOf)).toEqual([
      ['context'],
      ['law'],
      ['law'],
      ['law'],
      ['consequences'],
    ]);
  });

  it('has links that lead nowhere real', () => {
    const links = [pack.complaints.url, pack.school.website ?? ''];
    expect(links.map((link) => new URL(link).hostname.split('.').at(-1))).toEqual([
      'example',
      'example',
    ]);
  });
});
