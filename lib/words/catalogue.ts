import type { ENGLISH } from './locales/en/catalogue';

/** One English string: an ICU message, and what a translator must know to put it well. */
export type Entry = Readonly<{ message: string; note: string }>;

type English = typeof ENGLISH;

/** A part of the product with a file of words of its own. */
export type Area = keyof English;

/** Every string there is, as `area.key`; read from the English files, so a key that is not there does not compile. */
export type WordKey = { [A in Area]: `${A}.${keyof English[A] & string}` }[Area];

/** The words of one language but English: an ICU message for each key. A file or key it leaves out is shown in English. */
export type Catalogue = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;
