import { FALLBACK, type TRANSLATIONS } from './languages';

type Translation = (typeof TRANSLATIONS)[number];

/**
 * The translation nearest to a BCP 47 tag: the same tag, else the same language and script, else the same
 * language ("pl" for "pl-PL"), else English. A tag that is not well formed gives English.
 */
export function chooseTranslation(
  locale: string,
  translations: readonly Translation[],
): Translation {
  const wanted = parseTag(locale);
  if (!wanted) return FALLBACK;
  const sameLanguage = translations.filter(
    ({ lang }) => parseTag(lang)?.language === wanted.language,
  );
  return (
    sameLanguage.find(({ lang }) => lang.toLowerCase() === locale.toLowerCase()) ??
    sameLanguage.find(({ lang }) => parseTag(lang)?.script === wanted.script) ??
    sameLanguage[0] ??
    FALLBACK
  );
}

function parseTag(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return null;
  }
}
