import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { folderOf, LANGUAGES } from '../lib/words/languages';

const LOCALES = new URL('../lib/words/locales/', import.meta.url);

const english = v.record(v.string(), v.object({ message: v.string(), note: v.string() }));
const translated = v.record(v.string(), v.string());

/** The words the browser itself shows, one `_locales` file a language, from the same files as all other words. */
export function localeFiles(): { relativeDest: string; contents: string }[] {
  const notes = v.parse(english, read('en'));
  return LANGUAGES.filter((language) => existsSync(fileOf(folderOf(language)))).map((language) => {
    const folder = folderOf(language);
    const own = folder === 'en' ? {} : v.parse(translated, read(folder));
    const messages = Object.entries(notes).map(([key, { message, note }]) => [
      key,
      { message: own[key] ?? message, description: note },
    ]);
    return {
      relativeDest: `_locales/${folder === 'en' ? folder : language.lang.replace('-', '_')}/messages.json`,
      contents: JSON.stringify(Object.fromEntries(messages), null, 2),
    };
  });
}

function fileOf(folder: string): URL {
  return new URL(`${folder}/manifest.json`, LOCALES);
}

function read(folder: string): unknown {
  return JSON.parse(readFileSync(fileOf(folder), 'utf8'));
}
