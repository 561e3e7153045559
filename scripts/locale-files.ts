import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';

const LOCALES = new URL('../lib/words/locales/', import.meta.url);

/** What browsers call a language whose folder has another name: https://developer.chrome.com/docs/extensions/reference/api/i18n#locales */
const BROWSER_NAMES: Readonly<Record<string, string>> = { pt: 'pt_PT' };

const english = v.record(v.string(), v.object({ message: v.string(), note: v.string() }));
const translated = v.record(v.string(), v.string());

/** The words the browser itself shows, one `_locales` file a language, from the same files as all other words. */
export function localeFiles(): { relativeDest: string; contents: string }[] {
  const notes = v.parse(english, read('en'));
  const folders = readdirSync(LOCALES).filter((folder) => existsSync(fileOf(folder)));
  return folders.map((folder) => {
    const own = folder === 'en' ? {} : v.parse(translated, read(folder));
    const messages = Object.entries(notes).map(([key, { message, note }]) => [
      key,
      { message: own[key] ?? message, description: note },
    ]);
    return {
      relativeDest: `_locales/${BROWSER_NAMES[folder] ?? folder}/messages.json`,
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
