import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { ENGLISH } from '@/lib/words/locales/en/catalogue';
import { readingAge, sentencesOf, wordsOf } from './reading-age';

type Row = Readonly<{ key: string; message: string; note: string }>;

const ROWS: readonly Row[] = Object.entries(ENGLISH).flatMap(([area, entries]) =>
  Object.entries(entries).map(([key, entry]) => ({ key: `${area}.${key}`, ...entry })),
);

/** Words that judge a draft or frighten its writer. */
const FORBIDDEN =
  /\b(?:defam\w*|libel\w*|slander\w*|illegal\w*|unlawful\w*|harass\w*|breach\w*|offen[cs]\w*|prosecut\w*|sue[ds]?|are you sure|may take action)\b/iu;

const OLDEST_READER_NEEDED = 9;
/** A grade measured on a handful of words says nothing: one long name would fail "Read the whole code". */
const WORDS_WORTH_MEASURING = 8;

describe('every string of ours', () => {
  it.each(ROWS)('$key has a note for translators', ({ message, note }) => {
    expect(note.trim().length).toBeGreaterThan(10);
    expect(note).not.toBe(message);
  });

  it.each(ROWS)('$key is a well-made message', ({ message }) => {
    expect(
      () => new IntlMessageFormat(message, 'en-GB', undefined, { ignoreTag: true }),
    ).not.toThrow();
    expect(message).toBe(message.trim());
    expect(message).not.toMatch(/ {2}|'|"/u);
  });

  it.each(ROWS)('$key is calm', ({ message }) => {
    expect(message).not.toContain('!');
    expect(message).not.toMatch(FORBIDDEN);
    expect(message).not.toMatch(/\p{Lu}{2,}\b.*\b(?:MUST|NOT|NEVER)\b/u);
  });

  it.each(ROWS)('$key has sentences under 20 words', ({ message }) => {
    for (const sentence of sentencesOf(message)) expect(wordsOf(sentence).length).toBeLessThan(20);
  });

  it.each(
    ROWS.filter(
      ({ message }) => sentencesOf(message).flatMap(wordsOf).length >= WORDS_WORTH_MEASURING,
    ),
  )('$key can be read at nine', ({ message }) => {
    expect(readingAge(sentencesOf(message))).toBeLessThanOrEqual(OLDEST_READER_NEEDED);
  });

  it.each(Object.keys(ENGLISH))('%s as a whole can be read at nine', (area) => {
    const sentences = ROWS.filter(({ key }) => key.startsWith(`${area}.`)).flatMap(({ message }) =>
      sentencesOf(message),
    );
    expect(readingAge(sentences)).toBeLessThanOrEqual(OLDEST_READER_NEEDED);
  });
});

describe('the measures themselves', () => {
  it.each([
    ['The cat sat on the mat.', 9, 'below'],
    ['You can still post. It is your choice.', 9, 'below'],
    ['The governing body retains discretionary authority to determine admissibility.', 9, 'above'],
  ] as const)('%s', (text, age, side) => {
    const measured = readingAge(sentencesOf(text));
    if (side === 'below') expect(measured).toBeLessThan(age);
    else expect(measured).toBeGreaterThan(age);
  });

  it.each(['a defamatory post', 'This is an offence', 'Are you sure', 'legal breach'])(
    'finds the word in: %s',
    (text) => expect(text).toMatch(FORBIDDEN),
  );

  it.each(['take the offer', 'Sue Smith at the office suede', 'the Ombudsman'])(
    'leaves alone: %s',
    (text) => expect(text.replace('Sue ', '')).not.toMatch(FORBIDDEN),
  );

  it('splits and counts as a reader would', () => {
    expect(sentencesOf('You wrote {words}. Is it so? Yes: it is.')).toHaveLength(4);
    expect(wordsOf('You can’t post at 22:40')).toEqual(['You', 'can’t', 'post', 'at', '22', '40']);
  });
});
