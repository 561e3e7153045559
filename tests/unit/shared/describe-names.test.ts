import { expect, it } from 'vitest';
import { describeCheck } from '@/entrypoints/school-desk/describe-check';
import { describeNames } from '@/entrypoints/shared/describe-names';
import { BLANK_DRAFT, type DraftPack, type PackNames } from '@/lib/packs';
import { createWords } from '@/lib/words';

const words = createWords('en-GB');
const names: PackNames = {
  name: 'Whitefield Primary School',
  otherNames: [],
  handles: [],
  hashtags: [],
  staff: [],
  classes: [],
};

it.each([
  ['Whitefield Primary School', [], []],
  ['Whitefield Primary School', ['WP'], ['otherNames: “WP” is too short or too common.']],
  ['The Academy', [], ['name: “The Academy” is too short or too common.']],
  ['Forest School', [], ['name: “Forest school” is also everyday talk.']],
  [
    'Grange Primary School',
    ['The Mill'],
    ['name: “Grange” is also an everyday word.', 'otherNames: “Mill” is also an everyday word.'],
  ],
  ['Charlotte Primary School', [], ['name: “Charlotte” is also a person or a street.']],
])('says of %s with %j what is used with care', (name, otherNames, expected) => {
  const said = describeNames({ ...names, name, otherNames }, words);
  expect(
    said.map(({ field, sentence }) => `${field}: ${sentence.split(/(?<=\.) /)[0] ?? ''}`),
  ).toEqual(expected);
});

const draft: DraftPack = {
  facts: {
    ...BLANK_DRAFT.facts,
    name: 'Grange Primary School',
    otherNames: 'GP',
    title: 'Code',
    version: '1',
    adopted: '2026-09-01',
    complaintsTitle: 'How to complain',
    complaintsUrl: 'https://grange.example/complaints',
  },
  sections: [
    {
      id: 'A',
      title: 'Words',
      clauses: [{ id: 'A1', text: 'Be kind.', topics: ['conduct'], looked: true }],
    },
  ],
};

it('stands in the desk’s check-list, with the way to the field', () => {
  const { needed, toLook } = describeCheck(draft, words);
  expect(needed).toEqual([]);
  const said = toLook.filter(({ why }) => why.includes('will not'));
  expect(said.map(({ why, href }) => [why.slice(0, 8), href])).toEqual([
    ['“GP” is ', '#/school/otherNames'],
    ['“Grange”', '#/school/name'],
  ]);
});
