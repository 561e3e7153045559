export { cardWords } from './card-words';
export type { Area, Catalogue, Entry, WordKey } from './catalogue';
export { createWords } from './create-words';
export type { Words, WordValues } from './create-words';
export { LANGUAGES } from './languages';
export type { Language } from './languages';
export { loadWords } from './load-words';
