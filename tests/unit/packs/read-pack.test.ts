import { describe, expect, it } from 'vitest';
import { type PackReading, readPack } from '@/lib/packs';
import { PACK_FILES, smallestPack } from './example-packs';

/** The smallest pack with a value put at a path ("code.sections[0].id"); `undefined` takes the field away. */
function packWith(changes: Readonly<Record<string, unknown>>): string {
  const pack: unknown = smallestPack();
  for (const [path, value] of Object.entries(changes)) put(pack, path, value);
  return JSON.stringify(pack);
}

function put(root: unknown, path: string, value: unknown): void {
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  const last = keys.pop() ?? '';
  let at = root as Record<string, unknown>;
  for (const key of keys) at = (at[key] ??= {}) as Record<string, unknown>;
  at[last] = value;
}

function faultsOf(reading: PackReading): string[] {
  return reading.ok ? [] : reading.faults.map(({ path, key }) => `${path} ${key}`);
}

describe('reading a good pack', () => {
  it.each(PACK_FILES)('reads %s', (_, source) => {
    const reading = readPack(source);
    expect(faultsOf(reading)).toEqual([]);
    expect(reading.ok && reading.pack).toEqual(JSON.parse(source));
  });

  it('puts @ and # where they are missing, and keeps those that are there', () => {
    const reading = readPack(
      packWith({ 'school.handles': ['ElmRoad', '@elm'], 'school.hashtags': ['elm', '#ElmRoad'] }),
    );
    expect(reading.ok && reading.pack.school).toMatchObject({
      handles: ['@ElmRoad', '@elm'],
      hashtags: ['#elm', '#ElmRoad'],
    });
  });

  it('composes letters and drops outer spaces, and changes nothing else', () => {
    const reading = readPack(packWith({ 'school.name': '  Ecole\u0301 de  <b>Elm</b> ' }));
    expect(reading.ok && reading.pack.school.name).toBe('Ecol\u00e9 de  <b>Elm</b>');
  });

  it('takes a byte order mark at the start', () => {
    expect(readPack(`\uFEFF${JSON.stringify(smallestPack())}`).ok).toBe(true);
  });

  it('ignores fields it does not know and names them', () => {
    const reading = readPack(
      packWith({
        colour: 'blue',
        'school.motto': 'Onward',
        'code.sections[0].clauses[0].weight': 3,
      }),
    );
    expect(reading.ok && reading.notes.map(({ path }) => path)).toEqual([
      'school.motto',
      'code.sections[0].clauses[0].weight',
      'colour',
    ]);
    expect(JSON.stringify(reading.ok && reading.pack)).not.toMatch(/blue|Onward|weight/);
  });

  it('reads a name that would be special in JavaScript as any other unknown field', () => {
    const source = JSON.stringify(smallestPack()).replace('{', '{"__proto__":{"polluted":1},');
    const reading = readPack(source);
    expect(reading.ok && reading.notes.map(({ path }) => path)).toEqual(['__proto__']);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('reading a bad pack', () => {
  const clauses = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      id: `c${index}`,
      text: 'Be kind.',
      topics: [],
    }));

  it.each<[what: string, source: string, faults: string[]]>([
    ['no JSON at all', 'Dear parents,', [' packs.notJson']],
    ['an empty file', '', [' packs.notJson']],
    ['a file cut off', JSON.stringify(smallestPack()).slice(0, -20), [' packs.cutOff']],
    ['a list', '[]', [' packs.notAPack']],
    ['300 KB', JSON.stringify({ ...smallestPack(), x: 'a'.repeat(300_000) }), [' packs.tooLarge']],
    [
      'few letters but many bytes',
      JSON.stringify({ ...smallestPack(), x: '学'.repeat(100_000) }),
      [' packs.tooLarge'],
    ],
    ['a newer format, alone', packWith({ formatVersion: 2, school: 1 }), [' packs.newerVersion']],
    ['an older format', packWith({ formatVersion: 0 }), ['formatVersion packs.wrongVersion']],
    ['another format', packWith({ format: 'recipe' }), ['format packs.notAPack']],
    [
      'nesting without end',
      `{"a":${'['.repeat(120_000)}${']'.repeat(120_000)}}`,
      [
        'format packs.missing',
        'formatVersion packs.missing',
        'school packs.missing',
        'code packs.missing',
        'complaints packs.missing',
      ],
    ],
    [
      'several fields, all at once',
      packWith({
        'school.name': 'X',
        'school.nation': 'france',
        'complaints.url': 'http://a.example',
      }),
      [
        'school.name packs.tooShort',
        'school.nation packs.notAChoice',
        'complaints.url packs.notHttps',
      ],
    ],
    ['a name of signs', packWith({ 'school.name': '- 7 -' }), ['school.name packs.tooFewLetters']],
    [
      'a short name of one letter',
      packWith({ 'school.otherNames': ['WPS', 'W'] }),
      ['school.otherNames[1] packs.tooShort'],
    ],
    [
      'a name only made of spaces',
      packWith({ 'school.name': '     ' }),
      ['school.name packs.tooShort'],
    ],
    [
      'a name too long',
      packWith({ 'school.name': 'a'.repeat(121) }),
      ['school.name packs.tooLong'],
    ],
    ['a number for text', packWith({ 'code.title': 5 }), ['code.title packs.notText']],
    ['null for text', packWith({ 'code.title': null }), ['code.title packs.notText']],
    ['text for a list', packWith({ 'code.sections': 'x' }), ['code.sections packs.notList']],
    ['a list for a group', packWith({ school: [] }), ['school packs.notGroup']],
    ['a list for a group that may be empty', packWith({ contact: [] }), ['contact packs.notGroup']],
    ['text for a group', packWith({ contact: 'office' }), ['contact packs.notGroup']],
    [
      'a field left out',
      packWith({ 'complaints.url': undefined }),
      ['complaints.url packs.missing'],
    ],
    [
      'a handle with spaces',
      packWith({ 'school.handles': ['Elm Road'] }),
      ['school.handles[0] packs.notAHandle'],
    ],
    [
      'an unknown topic',
      packWith({ 'code.sections[0].clauses[0].topics': ['money'] }),
      ['code.sections[0].clauses[0].topics[0] packs.notAChoice'],
    ],
    ['no clause', packWith({ 'code.sections[0].clauses': [] }), ['code.sections packs.noClauses']],
    [
      '2,000 clauses',
      packWith({ 'code.sections[0].clauses': clauses(2000) }),
      ['code.sections[0].clauses packs.tooMany', 'code.sections packs.tooManyClauses'],
    ],
    [
      'a clause id used twice',
      packWith({
        'code.sections[0].clauses[1]': {
          id: 'c',
          text: 'Be fair.',
          topics: [],
        },
      }),
      ['code.sections[0].clauses[1].id packs.duplicateId'],
    ],
    [
      'a clause id that is a section’s',
      packWith({ 'code.sections[0].clauses[0].id': 's' }),
      ['code.sections[0].clauses[0].id packs.duplicateId'],
    ],
  ])('says what is wrong with %s', (_, source, faults) => {
    expect(faultsOf(readPack(source))).toEqual(faults);
  });

  it('takes as many clauses as the limit', () => {
    expect(readPack(packWith({ 'code.sections[0].clauses': clauses(1000) })).ok).toBe(true);
  });

  it.each([
    '2026-02-30',
    '2026-9-1',
    '01/09/2026',
    '2026-13-01',
    '2025-02-29',
    '',
    '2026-09-01T00:00',
  ])('refuses the date "%s"', (adopted) => {
    expect(faultsOf(readPack(packWith({ 'code.adopted': adopted })))).toEqual([
      'code.adopted packs.notADate',
    ]);
  });

  it.each(['2024-02-29', '2026-12-31'])('takes the date %s', (adopted) => {
    expect(readPack(packWith({ 'code.adopted': adopted })).ok).toBe(true);
  });
});

describe('reading texts', () => {
  it.each([
    ['a zero byte', '\u0000'],
    ['a bell', '\u0007'],
    ['a line break', '\n'],
    ['a tab', '\t'],
    ['a C1 control', '\u0085'],
    ['a line separator', '\u2028'],
    ['a right-to-left override', '\u202E'],
    ['a left-to-right embedding', '\u202A'],
    ['an isolate', '\u2067'],
    ['half an emoji', '\uD83D'],
    ['bytes that were not UTF-8', '\uFFFD'],
  ])('refuses %s in any text', (_, hidden) => {
    const source = packWith({
      'school.name': `Elm${hidden}Road`,
      'code.sections[0].clauses[0].text': `Be${hidden}kind.`,
      'complaints.url': `https://elm.example/${hidden}a`,
    });
    expect(faultsOf(readPack(source))).toEqual([
      'school.name packs.hiddenCharacter',
      'code.sections[0].clauses[0].text packs.hiddenCharacter',
      'complaints.url packs.hiddenCharacter',
    ]);
  });

  it.each([
    ['mark-up', '<script>alert(1)</script> & "quotes"'],
    ['emoji joined from several', 'Be kind 👩‍👩‍👧'],
    ['right-to-left writing', 'كن لطيفا'],
    ['a curly apostrophe', 'the school’s ‘statuses’'],
  ])('keeps %s as it is', (_, text) => {
    const reading = readPack(packWith({ 'code.sections[0].clauses[0].text': text }));
    expect(reading.ok && reading.pack.code.sections[0]?.clauses[0]?.text).toBe(text);
  });
});

describe('reading links', () => {
  it.each([
    ['http://elm.example/', 'packs.notHttps'],
    [['javascript', 'alert(1)'].join(':'), 'packs.notHttps'],
    ['data:text/html,hi', 'packs.notHttps'],
    ['//elm.example/', 'packs.notHttps'],
    ['elm.example', 'packs.notHttps'],
    ['https:/elm.example', 'packs.notHttps'],
    ['https://user:pass@elm.example/', 'packs.linkWithPassword'],
    ['https://elm.example@evil.example/', 'packs.linkWithPassword'],
    ['https://@evil.example/', 'packs.linkWithPassword'],
    ['https://elm.example\\@evil.example/', 'packs.linkWithPassword'],
    ['https://elm .example/', 'packs.notALink'],
    ['https://', 'packs.notALink'],
    ['https://elm.example:99999/', 'packs.notALink'],
    ['https://%00/', 'packs.notALink'],
  ])('refuses %s', (url, key) => {
    expect(faultsOf(readPack(packWith({ 'complaints.url': url })))).toEqual([
      `complaints.url ${key}`,
    ]);
  });

  it.each([
    'https://elm.example',
    'https://elm.example/a@b?c=d@e#f@g',
    'HTTPS://Elm.Example/Complaints',
    'https://elm.example:8443/x',
    'https://ysgol-elm.example/cwynion/%C3%AA',
  ])('takes %s as it is written, without a warning', (url) => {
    const reading = readPack(packWith({ 'complaints.url': url }));
    expect(reading.ok && reading.pack.complaints.url).toBe(url);
    expect(reading.ok && reading.warnings).toEqual([]);
  });

  it('says how a look-alike host really reads', () => {
    const reading = readPack(packWith({ 'complaints.url': 'https://whitefіeld.example/' }));
    expect(reading.ok && reading.warnings).toEqual([
      {
        path: 'complaints.url',
        key: 'packs.lookAlikeHost',
        values: { written: 'whitefіeld.example', host: 'xn--whitefeld-09h.example' },
      },
    ]);
  });
});

describe('warnings', () => {
  it.each([
    'Name of school expects parents to be kind.',
    'Ask [insert name] first.',
    '(Date)',
    'Ring «Telephone» first.',
    'Write to {{head}}.',
    'Write to <school name>.',
    'I name, parent of name of child, agree.',
    'Please contact myself directly on contact number.',
    'Adopted on DD/MM/YYYY.',
    'Signed: ______',
    'Write to XXXX.',
    '[bookmark: _Peafowl]Legal framework',
  ])('finds the gap in "%s"', (text) => {
    const reading = readPack(packWith({ 'code.sections[0].clauses[0].text': text }));
    expect(reading.ok && reading.warnings.map(({ path, key }) => `${path} ${key}`)).toEqual([
      'code.sections[0].clauses[0].text packs.placeholderLeft',
    ]);
  });

  it.each([
    'Please do not name the school or your child.',
    'Give the date (and time) of the post.',
    'Our name of choice is Elm.',
    'Contact numbers are on our website.',
    'In the name of fairness, insert yourself in their shoes.',
    'Use the hashtag [#ElmRoad] or <3.',
    'Wait … then post.',
  ])('finds no gap in "%s"', (text) => {
    const reading = readPack(packWith({ 'code.sections[0].clauses[0].text': text }));
    expect(reading.ok && reading.warnings).toEqual([]);
  });

  it('names a review before the code began, and an odd email address', () => {
    const reading = readPack(
      packWith({ 'code.reviewBy': '2025-09-01', contact: { email: 'the office' } }),
    );
    expect(reading.ok && reading.warnings.map(({ key }) => key)).toEqual([
      'packs.reviewBeforeAdopted',
      'packs.notAnEmail',
    ]);
  });
});
