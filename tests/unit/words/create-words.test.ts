import { describe, expect, it } from 'vitest';
import { createWords, LANGUAGES } from '@/lib/words';
import { FALLBACK, TRANSLATIONS } from '@/lib/words/languages';

const POLISH = {
  lang: 'pl',
  dir: 'ltr',
  name: 'Polski',
  catalogue: { card: { close: { message: 'Zamknij', note: 'Button that closes the card.' } } },
} as const;
const URDU = {
  lang: 'ur',
  dir: 'rtl',
  name: 'اردو',
  catalogue: {
    card: {
      close: { message: '<b>بند</b> کریں', note: 'A message with angle brackets in it.' },
      intro: { message: '{school} کے ضابطے میں:', note: 'Stands before the words of the school.' },
    },
  },
} as const;
const SERBIAN_LATIN = { ...POLISH, lang: 'sr-Latn', name: 'Srpski' } as const;
const SERBIAN = { ...POLISH, lang: 'sr-Cyrl', name: 'Српски' } as const;
const SOME = [FALLBACK, POLISH, URDU, SERBIAN, SERBIAN_LATIN];

describe('which language a tag gets', () => {
  it.each([
    ['en', 'en-GB'],
    ['en-US', 'en-GB'],
    ['pl', 'pl'],
    ['pl-PL', 'pl'],
    ['ur-PK', 'ur'],
    ['sr-Latn-RS', 'sr-Latn'],
    ['sr', 'sr-Cyrl'],
    ['fr', 'en-GB'],
    ['', 'en-GB'],
    ['not a tag', 'en-GB'],
    ['__proto__', 'en-GB'],
  ])('%s → %s', (tag, lang) => {
    expect(createWords(tag, SOME).language.lang).toBe(lang);
  });
});

describe('words', () => {
  it('fills placeholders and leaves mark-up as text', () => {
    expect(createWords('en').say('card.intro', { school: 'St <b>Mary’s</b>' })).toBe(
      'St <b>Mary’s</b> asks, in its code:',
    );
  });

  it('leaves angle brackets in a message as text', () => {
    expect(createWords('ur', SOME).say('card.close')).toBe('<b>بند</b> کریں');
  });

  it('falls back to English string by string', () => {
    const words = createWords('pl', SOME);
    expect(words.say('card.close')).toBe('Zamknij');
    expect(words.say('card.undo')).toBe('Undo');
  });

  it('keeps an English name apart inside a right-to-left sentence', () => {
    const words = createWords('ur', SOME);
    expect(words.language.dir).toBe('rtl');
    expect(words.say('card.intro', { school: 'Whitefield' })).toContain('\u2068Whitefield\u2069');
  });

  it('changes language by making new words, and does not disturb the old ones', () => {
    const english = createWords('en', SOME);
    english.say('card.close');
    expect(createWords('pl', SOME).say('card.close')).toBe('Zamknij');
    expect(english.say('card.close')).toBe('Close');
  });

  it('refuses a placeholder left empty, rather than show a hole', () => {
    expect(() => createWords('en').say('card.intro')).toThrow();
  });
});

describe('dates, numbers and lists', () => {
  it.each([
    ['2026-09-01', '1 September 2026'],
    ['2024-02-29', '29 February 2024'],
    ['last autumn', 'last autumn'],
    ['2026-13-45', '2026-13-45'],
    ['', ''],
  ])('date %s → %s', (iso, written) => {
    expect(createWords('en').date(iso)).toBe(written);
  });

  it('writes them as the language does', () => {
    expect(createWords('pl', SOME).date('2026-09-01')).toBe('1 września 2026');
    expect(createWords('en').number(14900)).toBe('14,900');
    expect(createWords('en').list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(createWords('en').list([])).toBe('');
  });
});

describe('every language that ships', () => {
  it('starts with English and lists each once', () => {
    const tags = LANGUAGES.map(({ lang }) => lang);
    expect(tags[0]).toBe('en-GB');
    expect(new Set(tags).size).toBe(tags.length);
  });

  const placeholders = (message: string) =>
    [...message.matchAll(/\{(\w+)/gu)].map(([, name]) => name).sort();

  it.each(TRANSLATIONS.filter(({ lang }) => lang !== 'en-GB').map((entry) => [entry.lang, entry]))(
    '%s has no key of its own and the placeholders of English',
    (_, { catalogue }) => {
      const english: Readonly<Record<string, Readonly<Record<string, { message: string }>>>> =
        FALLBACK.catalogue;
      for (const [area, entries] of Object.entries(catalogue))
        for (const [key, { message }] of Object.entries(entries))
          expect(placeholders(message), `${area}.${key}`).toEqual(
            placeholders(english[area]?.[key]?.message ?? '{missing}'),
          );
    },
  );
});
