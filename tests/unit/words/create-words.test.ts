import { describe, expect, it } from 'vitest';
import { createWords } from '@/lib/words';
import { ENGLISH_TRANSLATION } from '@/lib/words/translation';

const POLISH = {
  lang: 'pl',
  dir: 'ltr',
  name: 'Polski',
  checkedByNative: false,
  catalogue: { card: { close: 'Zamknij', undo: 'Cofnij {', neutral: '{missing}' } },
} as const;
const URDU = {
  lang: 'ur',
  dir: 'rtl',
  name: 'اردو',
  checkedByNative: false,
  catalogue: { card: { close: '<b>بند</b> کریں', intro: '{school} کے ضابطے میں:' } },
} as const;
const SERBIAN_LATIN = { ...POLISH, lang: 'sr-Latn', name: 'Srpski' } as const;
const SERBIAN = { ...POLISH, lang: 'sr-Cyrl', name: 'Српски' } as const;
const SOME = [ENGLISH_TRANSLATION, POLISH, URDU, SERBIAN, SERBIAN_LATIN];

describe('which language a tag gets', () => {
  it.each([
    ['en', 'en-GB'],
    ['en-US', 'en-GB'],
    ['pl', 'pl'],
    ['pl-PL', 'pl'],
    ['ur-PK', 'ur'],
    ['sr-Latn-RS', 'sr-Latn'],
    ['sr', 'sr-Cyrl'],
    ['ur-Latn', 'en-GB'],
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
    expect(words.say('card.mention')).toMatch(/^The code and/);
    expect(words.say('home.title')).toBe('Quiet Word');
  });

  it.each(['card.undo', 'card.neutral'] as const)(
    'shows English where a translation can’t be used: %s',
    (key) => {
      expect(createWords('pl', SOME).say(key)).toBe(createWords('en').say(key));
    },
  );

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
