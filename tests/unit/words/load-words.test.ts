import { describe, expect, it } from 'vitest';
import { cardWords, createWords, LANGUAGES, loadWords } from '@/lib/words';

const LEAD = 'Os yw plentyn mewn perygl nawr, ffoniwch 999.';

describe('words for our pages', () => {
  it.each([
    ['cy', 'cy', LEAD],
    ['cy-GB', 'cy', LEAD],
    ['en-US', 'en-GB', 'If a child is in danger now, call 999.'],
    ['fr', 'en-GB', 'If a child is in danger now, call 999.'],
    ['auto', 'en-GB', 'If a child is in danger now, call 999.'],
  ])('%s → %s', async (tag, lang, lead) => {
    const words = await loadWords(tag);
    expect(words.language.lang).toBe(lang);
    expect(words.say('help.lead')).toBe(lead);
  });

  it('says which no native reader has checked', async () => {
    expect((await loadWords('cy')).checkedByNative).toBe(false);
    expect((await loadWords('en')).checkedByNative).toBe(true);
  });

  it.each(LANGUAGES.map(({ lang, dir }) => [lang, dir]))('opens in %s', async (lang, dir) => {
    const words = await loadWords(lang);
    expect(words.language).toMatchObject({ lang, dir });
    expect(words.say('home.title')).toBe('Quiet Word');
  });
});

describe('words for a card', () => {
  it('are the same as those of our pages, without waiting', async () => {
    for (const { lang } of LANGUAGES)
      for (const key of ['help.lead', 'card.close', 'routes.dataUkLink'] as const)
        expect(cardWords(lang).say(key), lang).toBe((await loadWords(lang)).say(key));
  });

  it.each(['xx', '', 'pa-Arab', 'fr-FR'])('%s: English', (tag) => {
    expect(cardWords(tag).language).toEqual(createWords('en').language);
  });
});
