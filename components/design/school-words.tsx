import type { ComponentChildren } from 'preact';
import './school-words.css';

/** Gives the BCP 47 tag of the language that words of a school are in. */
export type LanguageFinder = (text: string) => string;

/**
 * The school's own words, in the language `lang` (a BCP 47 tag): always set apart from ours, never reworded. Their
 * direction is found from the words themselves.
 */
export function SchoolWords({
  children,
  lang,
}: Readonly<{ children: ComponentChildren; lang: string }>) {
  return (
    <p class="school-words" lang={lang} dir="auto">
      {children}
    </p>
  );
}
