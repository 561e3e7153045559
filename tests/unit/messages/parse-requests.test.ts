import { describe, expect, it } from 'vitest';
import { LONGEST_DRAFT } from '@/lib/drafts/read-draft';
import { parsePageRequest, parseTabRequest } from '@/lib/messages';
import { createNameMatcher, deriveNameTable } from '@/lib/naming';

const mention = { start: 0, end: 10, form: 'Whitefield', strength: 'strong' };
const match = { school: 's1', mentions: [mention], sureness: 1 };
const draft = {
  kind: 'draft',
  text: 'Whitefield Primary',
  matches: [match],
  place: 'post',
  anonymous: false,
  cardReady: true,
};
const refusal = { scope: 'not-my-school', school: 's1', forms: ['Whitefield'] };

const nothing: readonly (readonly [string, unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['a word', 'names'],
  ['a number', 1],
  ['a list', [{ kind: 'names' }]],
  ['no kind', {}],
  ['an unknown kind', { kind: 'everything' }],
  ['a kind that every object has', { kind: 'constructor' }],
  ['another such', { kind: '__proto__' }],
  ['a kind that is no word', { kind: { toString: () => 'names' } }],
];

describe('what a tab may ask', () => {
  it.each<readonly [string, unknown]>([
    ['names', { kind: 'names' }],
    ['a draft', draft],
    [
      'a draft with a sign',
      {
        ...draft,
        matches: [
          {
            ...match,
            mentions: [{ ...mention, strength: 'weak-with-sign', sign: { start: 1, end: 3 } }],
          },
        ],
      },
    ],
    ['the longest draft', { ...draft, text: 'a'.repeat(LONGEST_DRAFT) }],
    ['this is not my school', { kind: 'dismiss', dismissal: refusal }],
    ['until tomorrow', { kind: 'dismiss', dismissal: { scope: 'until-tomorrow' } }],
    ['site off', { kind: 'dismiss', dismissal: { scope: 'site-off' } }],
    ['taken back', { kind: 'undo-dismiss', dismissal: refusal }],
    ['the code', { kind: 'open-code', school: 's1' }],
  ])('%s', (_, request) => {
    expect(parseTabRequest(request)).toEqual(request);
  });

  it.each<readonly [string, unknown]>([
    ...nothing,
    ['what only our pages may: state', { kind: 'state' }],
    ['what only our pages may: erase', { kind: 'erase-everything' }],
    ['what only our pages may: add a pack', { kind: 'add-pack', source: '{}' }],
    ['a draft too long', { ...draft, text: 'a'.repeat(LONGEST_DRAFT + 1_000) }],
    ['a draft that is no text', { ...draft, text: ['a'] }],
    ['a draft that names no school', { ...draft, matches: [] }],
    ['too many schools', { ...draft, matches: Array(51).fill(match) }],
    ['a school without a mention', { ...draft, matches: [{ ...match, mentions: [] }] }],
    ['a place unknown', { ...draft, place: 'story' }],
    [
      'an offset below the start',
      { ...draft, matches: [{ ...match, mentions: [{ ...mention, start: -1 }] }] },
    ],
    [
      'an offset in between',
      { ...draft, matches: [{ ...match, mentions: [{ ...mention, end: 1.5 }] }] },
    ],
    [
      'an offset that is none',
      { ...draft, matches: [{ ...match, mentions: [{ ...mention, end: NaN }] }] },
    ],
    ['more than sure', { ...draft, matches: [{ ...match, sureness: 1.1 }] }],
    [
      'a strength unknown',
      { ...draft, matches: [{ ...match, mentions: [{ ...mention, strength: 'sure' }] }] },
    ],
    [
      'a form too long',
      { ...draft, matches: [{ ...match, mentions: [{ ...mention, form: 'a'.repeat(401) }] }] },
    ],
    ['a word for yes', { ...draft, anonymous: 'true' }],
    ['something missing', { ...draft, cardReady: undefined }],
    ['a dismissal of no scope', { kind: 'dismiss', dismissal: {} }],
    [
      'this draft alone, which stays in its tab',
      { kind: 'dismiss', dismissal: { scope: 'this-draft' } },
    ],
    ['too many forms', { kind: 'dismiss', dismissal: { ...refusal, forms: Array(21).fill('a') } }],
    ['the code of nothing', { kind: 'open-code' }],
    ['a school too long', { kind: 'open-code', school: 'a'.repeat(401) }],
  ])('not: %s', (_, request) => {
    expect(parseTabRequest(request)).toBeNull();
  });

  it('what the matcher finds, as it stands', () => {
    const names = {
      school: 's1',
      name: 'Whitefield Primary School',
      otherNames: [],
      handles: [],
      hashtags: ['#WhitefieldPrimary'],
      staff: [],
      classes: [],
      taught: [],
      refused: [],
    };
    const text = "#WhitefieldPrimary: Whitefield Primary School and Whitefield's reception teacher";
    const matches = createNameMatcher(deriveNameTable([names])).match(text);
    expect(matches).toHaveLength(1);
    expect(parseTabRequest({ ...draft, text, matches })).toMatchObject({ matches });
  });
});

describe('what our pages may ask', () => {
  it.each<readonly [string, unknown]>([
    ['state', { kind: 'state' }],
    ['a pack', { kind: 'add-pack', source: '{}' }],
    ['the largest pack', { kind: 'add-pack', source: 'a'.repeat(300_000) }],
    ['remove', { kind: 'remove-school', school: 's1' }],
    ['bring back', { kind: 'undo-remove-school' }],
    ['teach', { kind: 'teach-name', school: 's1', name: 'The Whitey' }],
    ['forget', { kind: 'forget-taught-name', school: 's1', name: 'The Whitey' }],
    ['forget a refusal', { kind: 'forget-refused-form', school: 's1', form: 'Whitefield' }],
    ['no change', { kind: 'change-settings', changes: {} }],
    ['some changes', { kind: 'change-settings', changes: { quietMark: false, quietUntil: 0 } }],
    [
      'all changes',
      {
        kind: 'change-settings',
        changes: { remindWhen: 'help', quietMark: true, language: 'cy', quietUntil: 5 },
      },
    ],
    ['erase', { kind: 'erase-everything' }],
  ])('%s', (_, request) => {
    expect(parsePageRequest(request)).toEqual(request);
  });

  it.each<readonly [string, unknown]>([
    ...nothing,
    ['what only a tab may: a draft', draft],
    ['a pack too large', { kind: 'add-pack', source: 'a'.repeat(300_001) }],
    ['a pack that is no text', { kind: 'add-pack', source: {} }],
    ['no school', { kind: 'remove-school' }],
    ['a name of one letter', { kind: 'teach-name', school: 's1', name: ' a ' }],
    ['a name of blanks', { kind: 'teach-name', school: 's1', name: '    ' }],
    ['a name too long', { kind: 'teach-name', school: 's1', name: 'a'.repeat(121) }],
    ['a choice unknown', { kind: 'change-settings', changes: { remindWhen: 'always' } }],
    ['a choice undone', { kind: 'change-settings', changes: { quietMark: undefined } }],
    ['a time before 1970', { kind: 'change-settings', changes: { quietUntil: -1 } }],
    ['no changes', { kind: 'change-settings' }],
  ])('not: %s', (_, request) => {
    expect(parsePageRequest(request)).toBeNull();
  });

  it('takes a name without the blanks around it', () => {
    const request = { kind: 'teach-name', school: 's1', name: '  The Whitey ' };
    expect(parsePageRequest(request)).toMatchObject({ name: 'The Whitey' });
  });
});

it.each([
  ['a tab', parseTabRequest, { ...draft, matches: [{ ...match, extra: 1 }] }, draft],
  [
    'our pages',
    parsePageRequest,
    { kind: 'change-settings', changes: { quietMark: true, schools: [] } },
    { kind: 'change-settings', changes: { quietMark: true } },
  ],
] as const)('lets nothing more in from %s than is named', (_, parse, more, plain) => {
  const sneaking: unknown = JSON.parse(
    `{"__proto__": {"admin": true}, "extra": 1, ${JSON.stringify(more).slice(1)}`,
  );
  const parsed = parse(sneaking);
  expect(parsed).toEqual(plain);
  expect(parsed).not.toHaveProperty('admin');
  expect(Object.keys(Object.prototype)).toEqual([]);
});
