import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SchoolPack, parseCodeText, reviewDocument, reviewPack } from '@/lib/packs';
import { PACK_FILES, WHITEFIELD, readGood } from './example-packs';

const DOCUMENT = readFileSync('tests/fixtures/whitefield-code-of-conduct.txt', 'utf8');

function found(text: string, slip: string): string[] {
  return reviewDocument(text)
    .filter((finding) => finding.slip === slip)
    .map((finding) => finding.found);
}

describe('the check-list on the example school’s document', () => {
  it.each<[slip: string, found: string[]]>([
    [
      'gap',
      [
        'Name of school',
        'I name,',
        'name of child',
        '(Address line one)',
        '(Address line two)',
        '(Town)',
        '(County)',
        '(Postcode)',
        '(Date)',
        'Name of school',
        'name of school',
        'name of school',
        'on contact number',
        'Name',
        'Job role',
      ],
    ],
    ['repealedAct', ['Data Protection Act 1998']],
    ['unclearAct', ['Protection of Freedoms Act 2012 (as amended)']],
    [
      'wording',
      [
        'in a civilised nature',
        'instructed not post',
        'cause any discrepancies',
        'deal with and',
        'concerns to make',
        'contact myself',
      ],
    ],
    ['libelCrime', ['defamatory, or discriminatory content, breaches could lead to prosecution']],
    ['mustSign', ['required to read this code of conduct and sign']],
    ['signTwoWays', ['urges parents to review and sign']],
    ['complaintNames', ['complaints procedure']],
    ['noComplaintsLink', ['']],
    ['termsAndConditions', ['terms and conditions']],
    ['noSafeguarding', ['']],
    ['noOpinionLine', ['']],
    ['friendException', ['friend’ or ‘follow’ any member of staff']],
    ['messageViewing', ['headteacher can, with the permission of the parent, view messages']],
    ['undefinedWord', ['parental body', 'statuses', 'abusive', 'damaging', 'misconduct']],
    ['onlyParents', ['parents']],
    ['onlyTeachers', ['all teachers']],
    ['noTitle', ['']],
    ['noDate', ['']],
    ['noVersion', ['']],
    ['noOwner', ['']],
    ['noApproval', ['']],
    ['noReviewDate', ['']],
    ['repeated', ['school community']],
    ['twoWords', ['defamatory or libellous']],
    ['ownNames', ['policy', 'Acceptable Use']],
    ['damaging', ['damaging material']],
    ['childPlace', []],
  ])('finds %s', (slip, expected) => {
    expect(found(DOCUMENT, slip)).toEqual(expected);
  });

  it('finds every bookmark mark, the template’s name among them', () => {
    expect(found(DOCUMENT, 'bookmark')).toHaveLength(10);
    expect(found(DOCUMENT, 'bookmark')[0]).toBe('[bookmark: _Peafowl_and_the]');
  });

  it('finds the declaration’s four lines in other words than the code’s', () => {
    expect(found(DOCUMENT, 'declarationDiffers')).toHaveLength(4);
  });

  it('points at the place of each finding', () => {
    const lines = DOCUMENT.split('\n').map((line) => line.trim());
    for (const { path, start, found: words } of reviewDocument(DOCUMENT)) {
      const line = /^lines\[(\d+)\]$/.exec(path)?.[1];
      if (line !== undefined)
        expect(lines[Number(line)]?.slice(start, start + words.length)).toBe(words);
      else expect([path, words]).toEqual(['', '']);
    }
  });

  it('says what was probably meant', () => {
    const better = reviewDocument(DOCUMENT)
      .filter(({ slip }) => slip === 'wording')
      .map(({ values }) => values.better);
    expect(better).toEqual([
      'in a civilised manner',
      'instructed not to post',
      'cause any difficulties',
      'deal with any',
      'concerns to raise',
      'contact me',
    ]);
  });
});

describe('the check-list on other codes', () => {
  const MENDED = `Social media code for parents and carers
Version 2, approved by the governors on 1 September 2026, next review September 2027
Owner: Mrs Price, deputy head
What we ask
We ask parents and carers to talk to us first.
Please do not send friend requests to staff, unless they are family.
You are free to give your honest opinion.
If a child may be at risk, tell our safeguarding lead, the council or the NSPCC.
Our complaints procedure: https://elm.example/complaints`;

  it('has nothing to say of a code that is in order', () => {
    expect(reviewDocument(MENDED).map(({ slip, found: words }) => `${slip} ${words}`)).toEqual([]);
  });

  it.each<[slip: string, line: string, words: string]>([
    ['repealedAct', 'We follow the Race Relations Act 1976.', 'Race Relations Act 1976'],
    ['childPlace', 'Your child may be asked to leave after this.', 'child may be asked to leave'],
    ['mustSign', 'All parents and carers must sign this code.', 'must sign'],
    ['wording', 'You will recieve a reply.', 'recieve'],
    ['wording', 'Tell us if if it goes wrong.', 'if if'],
    ['wording', 'You should of told us.', 'should of'],
    ['libelCrime', 'Libel is a crime.', 'Libel is a crime'],
    ['messageViewing', 'Staff may read your chats.', 'Staff may read your chats'],
    ['gap', 'Ring [insert number].', '[insert number]'],
    ['undefinedWord', 'Please post nothing inappropriate.', 'inappropriate'],
  ])('finds %s in "%s"', (slip, line, words) => {
    expect(found(`${MENDED}\n${line}`, slip)).toEqual([words]);
  });

  it.each([
    'We follow the Data Protection Act 2018 and the Equality Act 2010.',
    'Every child signs in and every parent must sign in at the office.',
    'Parents see messages in the app.',
    'He had had enough, and that that was so was plain.',
    '“Inappropriate” means rude or untrue.',
    'We will remove posts about children.',
    'It is asked not just of parents and carers.',
    'Untrue statements that harm someone can lead to a claim for libel.',
  ])('finds nothing in "%s"', (line) => {
    expect(reviewDocument(`${MENDED}\n${line}`)).toEqual([]);
  });

  it('has nothing to say of an empty text', () => {
    expect(reviewDocument(' \n ')).toEqual([]);
  });

  it('never throws on any text', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        reviewDocument(text);
        parseCodeText(text);
      }),
    );
  });

  it.each([
    'the school may read defamatory libel ',
    '[',
    '; ',
    '{{',
    'a ',
    'criminal child pupil ',
    '«',
  ])('stays quick on 100,000 letters of "%s" in one line', (part) => {
    const line = part.repeat(100_000 / part.length);
    const started = performance.now();
    reviewDocument(line);
    parseCodeText(line);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('the check-list on a pack', () => {
  it.each(PACK_FILES)('gives places that are fields of the pack of %s', (_, source) => {
    const pack = readGood(source);
    for (const { path, start, found: words } of reviewPack(pack))
      expect(String(valueAt(pack, path)).slice(start, start + words.length)).toBe(words);
  });

  it('does not ask a Scottish council’s school for governors, nor Northern Ireland for the Equality Act', () => {
    const inNation = (nation: SchoolPack['school']['nation'], text: string): string[] => {
      const { school, code } = WHITEFIELD;
      const sections = [{ id: 's', title: 'Online', clauses: [{ id: 'c', text, topics: [] }] }];
      const pack = { ...WHITEFIELD, school: { ...school, nation }, code: { ...code, sections } };
      return reviewPack(pack).map(({ slip }) => slip);
    };
    const act = 'We follow the Disability Discrimination Act 1995.';
    expect(inNation('scotland', act)).not.toContain('noApproval');
    expect(inNation('wales', act)).toContain('noApproval');
    expect(inNation('wales', act)).toContain('repealedAct');
    expect(inNation('northern-ireland', act)).not.toContain('repealedAct');
  });
});

function valueAt(root: unknown, path: string): unknown {
  if (path === '') return '';
  return path
    .split(/[.[\]]+/)
    .filter((key) => key !== '')
    .reduce<unknown>(
      (at, key) =>
        typeof at === 'object' && at !== null
          ? new Map<string, unknown>(Object.entries(at)).get(key)
          : undefined,
      root,
    );
}
