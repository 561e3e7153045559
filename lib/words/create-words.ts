import { IntlMessageFormat } from 'intl-messageformat';
import type { WordKey } from './catalogue';
import { chooseLanguage } from './choose-language';
import { ENGLISH_LANGUAGE, type Language } from './languages';
import { ENGLISH } from './locales/en/catalogue';
import { ENGLISH_TRANSLATION, type Translation } from './translation';

/** What may fill a placeholder of a message. */
export type WordValues = Readonly<Record<string, string | number>>;

/** Our words in one language, and dates, numbers and lists as its speakers write them. */
export type Words = Readonly<{
  language: Language;
  /** Whether somebody who grew up with the language has read all of its words. */
  checkedByNative: boolean;
  /**
   * The string for `key` with its placeholders filled. Where the language has none, or one that can't be used, the
   * English one. Throws when a placeholder is given no value: that is a mistake in the code, never in what a parent did.
   */
  say(key: WordKey, values?: WordValues): string;
  /** An ISO date ("2026-09-01") written out ("1 September 2026"); anything else comes back as it was. */
  date(iso: string): string;
  number(value: number): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
}>;

/**
 * Words for a BCP 47 tag, from `translations`, or English when there are none. Cheap: make new ones to change the
 * language. Translations are loaded by `loadWords` and `cardWords`; without them there is only English.
 */
export function createWords(
  tag: string,
  translations: readonly Translation[] = [ENGLISH_TRANSLATION],
): Words {
  const { catalogue, checkedByNative, lang, dir, name } =
    chooseLanguage(tag, translations) ?? ENGLISH_TRANSLATION;
  const formats = new Map<WordKey, IntlMessageFormat>();
  // A browser without the language would fall back to its own, and mix a third one in: English comes before that.
  const locales = [lang, ENGLISH_LANGUAGE.lang];
  const dateFormat = new Intl.DateTimeFormat(locales, { dateStyle: 'long', timeZone: 'UTC' });
  const numberFormat = new Intl.NumberFormat(locales);
  const listFormat = new Intl.ListFormat(locales, { type: 'conjunction' });

  function write(key: WordKey, values: WordValues): string {
    const known = formats.get(key);
    if (known) return String(known.format(values));
    const [area, name] = split(key);
    const own = catalogue[area]?.[name];
    if (own !== undefined) {
      const written = tryToWrite(own, lang, values);
      if (written) {
        formats.set(key, written.format);
        return written.text;
      }
    }
    const format = compile(findEnglish(area, name) ?? key, ENGLISH_LANGUAGE.lang);
    formats.set(key, format);
    return String(format.format(values));
  }

  return {
    language: { lang, dir, name },
    checkedByNative,
    say: (key, values = {}) => write(key, isolated(values, dir)),
    date: (iso) => {
      const at = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(iso) : NaN;
      return Number.isNaN(at) ? iso : dateFormat.format(at);
    },
    number: (value) => numberFormat.format(value),
    list: (items) => listFormat.format(items),
  };
}

/** A translation that is malformed, or wants a value English does without, must not take the page down: null then. */
function tryToWrite(message: string, lang: string, values: WordValues) {
  try {
    const format = compile(message, lang);
    return { format, text: String(format.format(values)) };
  } catch {
    return null;
  }
}

function compile(message: string, lang: string): IntlMessageFormat {
  return new IntlMessageFormat(message, lang, undefined, { ignoreTag: true });
}

function split(key: WordKey): readonly [area: string, name: string] {
  const dot = key.indexOf('.');
  return [key.slice(0, dot), key.slice(dot + 1)];
}

function findEnglish(area: string, name: string): string | undefined {
  const areas: Readonly<Record<string, Readonly<Record<string, { message: string }>>>> = ENGLISH;
  return areas[area]?.[name]?.message;
}

/** An English name inside a right-to-left sentence is kept apart, or its full stop lands on the wrong side. */
function isolated(values: WordValues, dir: Language['dir']): WordValues {
  if (dir === 'ltr') return values;
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? `\u2068${value}\u2069` : value,
    ]),
  );
}
