import type { Language } from './languages';

/**
 * The language nearest to a BCP 47 tag among `languages`: the same tag, else the same language in the same script
 * ("pl" for "pl-PL"). Undefined where there is none, where the tag is not well formed, and where the language is
 * there but in a script its reader did not ask for.
 */
export function chooseLanguage<Listed extends Language>(
  tag: string,
  languages: readonly Listed[],
): Listed | undefined {
  const wanted = maximised(tag);
  return (
    languages.find(({ lang }) => lang.toLowerCase() === tag.toLowerCase()) ??
    languages.find(({ lang }) => wanted !== null && isSame(maximised(lang), wanted))
  );
}

function isSame(listed: Intl.Locale | null, wanted: Intl.Locale): boolean {
  return listed?.language === wanted.language && listed.script === wanted.script;
}

/** The tag with the script its language is mostly written in; null where it is not well formed. */
function maximised(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return null;
  }
}
