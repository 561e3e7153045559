import { readdirSync, readFileSync } from 'node:fs';

const LOCALES = new URL('../lib/words/locales/', import.meta.url);

type Message = Readonly<{ message: string; note: string }>;

/** The words the browser itself shows, one `_locales` file a language, from the same files as all other words. */
export function localeFiles(): { relativeDest: string; contents: string }[] {
  return readdirSync(LOCALES).map((lang) => {
    const source = readFileSync(new URL(`${lang}/manifest.json`, LOCALES), 'utf8');
    const entries: Record<string, Message> = JSON.parse(source);
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
