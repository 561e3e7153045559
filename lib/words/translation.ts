import type { Catalogue } from './catalogue';
import { ENGLISH_LANGUAGE, type Language } from './languages';

/** A language with its words. */
export type Translation = Language &
  Readonly<{
    catalogue: Catalogue;
    /** Whether somebody who grew up with the language has read all of it. */
    checkedByNative: boolean;
  }>;

/** English needs no catalogue of translated words: it is what every other language falls back to. */
export const ENGLISH_TRANSLATION: Translation = {
  ...ENGLISH_LANGUAGE,
  catalogue: {},
  checkedByNative: true,
};
