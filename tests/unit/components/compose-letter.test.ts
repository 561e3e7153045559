import { describe, expect, it } from 'vitest';
import { addresseesOf, firstAddressee } from '@/entrypoints/home/address-letter';
import { letterText, mailtoLink, type Letter } from '@/entrypoints/home/compose-letter';
import { NATIONS, SCHOOL_KINDS } from '@/lib/packs';
import { whitefield } from '../reminders/packs';

const LETTER: Letter = {
  subject: 'A worry',
  greeting: 'Dear head teacher,',
  text: '  One & two?\n\n\n Three. \n',
  closing: 'Yours sincerely,',
  name: 'Sam Reed',
};

describe('a letter as text', () => {
  it.each([
    [LETTER, 'Dear head teacher,\n\nOne & two?\n\nThree.\n\nYours sincerely,\n\nSam Reed'],
    [{ ...LETTER, name: ' ' }, 'Dear head teacher,\n\nOne & two?\n\nThree.\n\nYours sincerely,'],
    [{ ...LETTER, text: '', name: '' }, 'Dear head teacher,\n\nYours sincerely,'],
  ])('%#', (letter, text) => {
    expect(letterText(letter)).toBe(text);
  });
});

describe('a letter as an email link', () => {
  it.each(['office@school.example', ''])('to “%s” it says what the letter says', (email) => {
    const link = new URL(mailtoLink(LETTER, email) ?? '');
    expect(link.protocol + link.pathname).toBe(`mailto:${email}`);
    expect(link.searchParams.get('subject')).toBe('A worry');
    expect(link.searchParams.get('body')).toBe(letterText(LETTER).replaceAll('\n', '\r\n'));
  });

  it('lets no address add a field of its own', () => {
    const link = new URL(mailtoLink(LETTER, 'a@b.example?bcc=c@d.example&x') ?? '');
    expect([...link.searchParams.keys()]).toEqual(['subject', 'body']);
  });

  it('is none where the letter is too long for one', () => {
    expect(mailtoLink({ ...LETTER, text: 'word '.repeat(400) }, '')).toBeNull();
  });
});

describe('who a letter goes to', () => {
  const pack = whitefield();

  it.each([
    ['england', 'maintained', ['Teacher', 'Head', 'Governors'], 'Head'],
    ['england', 'other', ['Teacher', 'School'], 'School'],
    ['wales', 'maintained', ['Teacher', 'Head', 'Governors'], 'Head'],
    ['scotland', 'maintained', ['Head', 'Council'], 'Head'],
    ['northern-ireland', 'maintained', ['Principal', 'Governors'], 'Principal'],
    ['other', 'independent', ['Teacher', 'School'], 'School'],
  ] as const)('%s, %s', (nation, kind, ids, first) => {
    const addressees = addresseesOf({ ...pack, school: { ...pack.school, nation, kind } });
    expect(addressees.map(({ id }) => id)).toEqual(ids);
    expect(firstAddressee(addressees)?.id).toBe(first);
  });

  it('is somebody, once each, whatever the school', () => {
    for (const nation of NATIONS)
      for (const kind of SCHOOL_KINDS) {
        const ids = addresseesOf({ ...pack, school: { ...pack.school, nation, kind } }).map(
          ({ id }) => id,
        );
        expect(ids.length, `${nation}, ${kind}`).toBeGreaterThan(0);
        expect(ids).toEqual([...new Set(ids)]);
      }
  });
});
