import type { Catalogue } from './catalogue';
import { ENGLISH } from './locales/en/catalogue';

/** A language our words can be shown in. */
export type Language = Readonly<{
  /** BCP 47 tag, for `lang` attributes and for dates and numbers. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** What its speakers call it. */
  name: string;
}>;

type Translation = Language & Readonly<{ catalogue: Catalogue }>;

/** British English: what any string missing elsewhere is shown in. */
export const FALLBACK: Translation = {
  lang: 'en-GB',
  dir: 'ltr',
  name: 'English',
  catalogue: ENGLISH,
};

/** Every language that ships. A new one is a folder in `locales` and one entry here. */
export const TRANSLATIONS: readonly Translation[] = [FALLBACK];

/** The languages a parent can choose from, in the order to show them. */
export const LANGUAGES: readonly Language[] = TRANSLATIONS.map(({ lang, dir, name }) => ({
  lang,
  dir,
  name,
}));
