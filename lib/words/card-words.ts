import * as v from 'valibot';
import type { Catalogue } from './catalogue';
import { chooseLanguage } from './choose-language';
import { createWords, type Words } from './create-words';
import { ENGLISH_LANGUAGE, folderOf, LANGUAGES } from './languages';

/** The areas a card is written from, as text: they come with the background, and only one language is ever parsed. */
const SOURCES = import.meta.glob<string>(
  ['./locales/*/{card,help,routes}.json', '!./locales/en/*'],
  { query: '?raw', import: 'default', eager: true },
);

const area = v.record(v.string(), v.string());

/** Words for a BCP 47 tag, enough to write a card; every other string is in English. For the background. */
export function cardWords(tag: string): Words {
  const language = chooseLanguage(tag, LANGUAGES);
  if (!language || language === ENGLISH_LANGUAGE) return createWords(tag);
  const catalogue: Catalogue = Object.fromEntries(
    ['card', 'help', 'routes'].flatMap((name) => {
      const source = SOURCES[`./locales/${folderOf(language)}/${name}.json`];
      return source === undefined ? [] : [[name, v.parse(area, JSON.parse(source))]];
    }),
  );
  return createWords(language.lang, [{ ...language, catalogue, checkedByNative: false }]);
}
