import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';

const LOCALES = new URL('../lib/words/locales/', import.meta.url);

const catalogue = v.record(v.string(), v.object({ message: v.string(), note: v.string() }));

/** The words the browser itself shows, one `_locales` file a language, from the same files as all other words. */
export function localeFiles(): { relativeDest: string; contents: string }[] {
  return readdirSync(LOCALES).map((lang) => {
    const source = readFileSync(new URL(`${lang}/manifest.json`, LOCALES), 'utf8');
    const entries = v.parse(catalogue, JSON.parse(source));
    const messages = Object.fromEntries(
      Object.entries(entries).map(([key, { message, note }]) => [
        key,
        { message, description: note },
      ]),
    );
    return {
      relativeDest: `_locales/${lang.replace('-', '_')}/messages.json`,
      contents: JSON.stringify(messages, null, 2),
    };
  });
}
