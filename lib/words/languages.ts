/** A language our words can be shown in. */
export type Language = Readonly<{
  /** BCP 47 tag, for `lang` attributes and for dates and numbers. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** What its speakers call it. */
  name: string;
}>;

/** British English: what any string missing elsewhere is shown in. */
export const ENGLISH_LANGUAGE: Language = { lang: 'en-GB', dir: 'ltr', name: 'English' };

/** The languages a parent can choose from, in the order to show them. Each has a folder in `locales`. */
export const LANGUAGES: readonly Language[] = [
  ENGLISH_LANGUAGE,
  { lang: 'cy', dir: 'ltr', name: 'Cymraeg' },
  { lang: 'pl', dir: 'ltr', name: 'Polski' },
  { lang: 'ro', dir: 'ltr', name: 'Română' },
  { lang: 'ur', dir: 'rtl', name: 'اردو' },
  { lang: 'pa', dir: 'ltr', name: 'ਪੰਜਾਬੀ' },
  { lang: 'bn', dir: 'ltr', name: 'বাংলা' },
  { lang: 'ar', dir: 'rtl', name: 'العربية' },
  { lang: 'pt-PT', dir: 'ltr', name: 'Português' },
  { lang: 'so', dir: 'ltr', name: 'Soomaali' },
  { lang: 'tr', dir: 'ltr', name: 'Türkçe' },
  { lang: 'uk', dir: 'ltr', name: 'Українська' },
];

/** The folder of `locales` that holds a language: its tag without what follows ("pt" for "pt-PT"). */
export function folderOf({ lang }: Language): string {
  return lang.replace(/-.*/u, '');
}
