import { createWords, loadWords, type Words } from '@/lib/words';
import { useEffect, useState } from 'preact/hooks';

/** Words in `language`, or in the browser's where that is `auto`; English should the language not open. */
export function chooseWords(language: string): Promise<Words> {
  return loadWords(language === 'auto' ? navigator.language : language).catch(() =>
    createWords('en-GB'),
  );
}

/**
 * The words of {@link chooseWords}, and new ones when `language` changes: the old ones stay until those are read.
 * Null before the first, and while `language` is null because it is not known yet. `first` was read before the page
 * was drawn.
 */
export function useChosenWords(language: string | null, first: Words | null = null): Words | null {
  const [words, setWords] = useState(first);
  useEffect(() => {
    if (language === null) return undefined;
    const end = new AbortController();
    void chooseWords(language).then((chosen) => {
      if (!end.signal.aborted) setWords(chosen);
    });
    return () => end.abort();
  }, [language]);
  return words;
}

/** Tells the page itself which language it is in, and which way it runs. */
export function setPageLanguage({ language }: Words, title: string): void {
  document.documentElement.lang = language.lang;
  document.documentElement.dir = language.dir;
  document.title = title;
}
