import { IntlMessageFormat } from 'intl-messageformat';
import type { Catalogue, WordKey } from './catalogue';
import { chooseTranslation } from './choose-translation';
import { FALLBACK, type Language, TRANSLATIONS } from './languages';

/** What may fill a placeholder of a message. */
export type WordValues = Readonly<Record<string, string | number>>;

/** Our words in one language, and dates, numbers and lists as its speakers write them. */
export type Words = Readonly<{
  language: Language;
  /**
   * The string for `key` with its placeholders filled. Where the language has none, the English one.
   * Throws when a placeholder is given no value: that is a mistake in the code, never in what a parent did.
   */
  say(key: WordKey, values?: WordValues): string;
  /** An ISO date ("2026-09-01") written out ("1 September 2026"); anything else comes back as it was. */
  date(iso: string): string;
  number(value: number): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
}>;

/**
 * Words for a BCP 47 tag, or English when there are none. Cheap: make new ones to change the language.
 * `translations` is for tests; everyone else leaves it out.
 */
export function createWords(locale: string, translations = TRANSLATIONS): Words {
  const { catalogue, lang, dir, name } = chooseTranslation(locale, translations);
  const formats = new Map<WordKey, IntlMessageFormat>();
  const dateFormat = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });
  const numberFormat = new Intl.NumberFormat(lang);
  const listFormat = new Intl.ListFormat(lang, { type: 'conjunction' });

  const formatFor = (key: WordKey): IntlMessageFormat => {
    const known = formats.get(key);
    if (known) return known;
    const own = findMessage(catalogue, key);
    const format =
      own === undefined
        ? compile(findMessage(FALLBACK.catalogue, key) ?? key, FALLBACK.lang)
        : compile(own, lang);
    formats.set(key, format);
    return format;
  };

  return {
    language: { lang, dir, name },
    say: (key, values = {}) => String(formatFor(key).format(isolated(values, dir))),
    date: (iso) => {
      const at = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(iso) : NaN;
      return Number.isNaN(at) ? iso : dateFormat.format(at);
    },
    number: (value) => numberFormat.format(value),
    list: (items) => listFormat.format(items),
  };
}

function compile(message: string, lang: string): IntlMessageFormat {
  return new IntlMessageFormat(message, lang, undefined, { ignoreTag: true });
}

function findMessage(catalogue: Catalogue, key: WordKey): string | undefined {
  const dot = key.indexOf('.');
  const areas: Readonly<Record<string, Catalogue[keyof Catalogue]>> = catalogue;
  return areas[key.slice(0, dot)]?.[key.slice(dot + 1)]?.message;
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
