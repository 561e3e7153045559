import { createWords, type Words } from '@/lib/words';

/** Words in the language the parent chose, or in the browser's where they chose none. */
export function chooseWords(language: string): Words {
  return createWords(language === 'auto' ? navigator.language : language);
}

/** Tells the page itself which language it is in, and which way it runs. */
export function setPageLanguage({ language }: Words, title: string): void {
  document.documentElement.lang = language.lang;
  document.documentElement.dir = language.dir;
  document.title = title;
}
