import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCodeText } from '@/lib/packs';
import { WHITEFIELD } from './example-packs';

const DOCUMENT = readFileSync('tests/fixtures/whitefield-code-of-conduct.txt', 'utf8');

/** A draft as an outline: titles, then the texts under each. */
function outline(text: string): [string, string[]][] {
  return parseCodeText(text).sections.map(({ title, clauses }) => [
    title,
    clauses.map((clause) => clause.text),
  ]);
}

describe('taking a school’s text apart', () => {
  it.each([
    ['as Word writes it out', DOCUMENT],
    ['pasted without bookmarks', DOCUMENT.replace(/\[bookmark: [^\]]*\]/g, '')],
  ])('finds the parts and clauses of the example school’s document, %s', (_, source) => {
    const expected = WHITEFIELD.code.sections.map(({ title, clauses }) => [
      title,
      clauses.map(({ text }) => text).join(' '),
    ]);
    const document = source.replace(/name of school/gi, WHITEFIELD.school.name);
    expect(outline(document).map(([title, texts]) => [title, texts.join(' ')])).toEqual(expected);
  });

  it('keeps its declaration and letter apart from its rules', () => {
    const draft = parseCodeText(DOCUMENT);
    expect(draft.declaration).toEqual(WHITEFIELD.declaration);
    expect(draft.letter?.subject).toBe('Parents’ use of social media');
    expect(draft.letter?.paragraphs).toHaveLength(WHITEFIELD.letter?.paragraphs.length ?? 0);
    expect(draft.letter?.paragraphs.at(-1)).toBe('Job role');
  });

  it('gives ids of their own to parts and clauses', () => {
    const { sections } = parseCodeText(DOCUMENT);
    const ids = sections.flatMap(({ id, clauses }) => [id, ...clauses.map((clause) => clause.id)]);
    expect(ids.slice(0, 4)).toEqual(['A', 'A1', 'B', 'B1']);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each<[what: string, text: string, expected: [string, string[]][]]>([
    ['nothing', ' \n\n', []],
    [
      'text without headings',
      'Be kind to all.\nTell us first.',
      [['', ['Be kind to all.', 'Tell us first.']]],
    ],
    [
      'bullets of several kinds, with Windows line ends',
      'Our rules\r\n•\tBe kind\r\n- Tell us first\r\no   Think twice\r\n',
      [['Our rules', ['Be kind', 'Tell us first', 'Think twice']]],
    ],
    [
      'numbered headings and paragraphs',
      '1. Aims\nWe want all to feel safe.\n2. Rules\n2.1 Parents should be kind.\n2.2 Parents should tell us first.',
      [
        ['1. Aims', ['We want all to feel safe.']],
        ['2. Rules', ['2.1 Parents should be kind.', '2.2 Parents should tell us first.']],
      ],
    ],
    [
      'a list after a colon, and the sentence after it',
      'Online\nWe ask parents not to:\npost photos of other children\nname staff\nTell us if something is wrong.',
      [
        [
          'Online',
          [
            'We ask parents not to:',
            'post photos of other children',
            'name staff',
            'Tell us if something is wrong.',
          ],
        ],
      ],
    ],
    [
      'mark-up, which is text like any other',
      'Rules\n<b>Be kind</b> & fair.',
      [['Rules', ['<b>Be kind</b> & fair.']]],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(outline(text)).toEqual(expected);
  });

  it('loses no word of any text and never throws', () => {
    const line = fc.oneof(
      fc.constantFrom('Aims', 'We ask that:', '• be kind', '1. Rules', 'Reply slip', 'Letter', ''),
      fc.lorem({ maxCount: 12 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const { sections, declaration, letter } = parseCodeText(lines.join('\n'));
        const kept = [
          ...sections.flatMap(({ title, clauses }) => [title, ...clauses.map(({ text }) => text)]),
          ...declaration,
          ...(letter?.paragraphs ?? []),
          letter?.subject ?? '',
        ].join(' ');
        const words = new Set(kept.match(/\p{L}+/gu));
        const openings = new Set(['Reply', 'slip', 'Letter']);
        const lost = (lines.join(' ').match(/\p{L}+/gu) ?? []).filter(
          (word) => !words.has(word) && !openings.has(word),
        );
        expect(lost).toEqual([]);
      }),
    );
  });
});
