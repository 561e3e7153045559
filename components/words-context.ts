import type { Words } from '@/lib/words';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Our words in the parent's language, for every view below. */
export const WordsContext = createContext<Words | null>(null);

/** The words of the nearest `WordsContext`. Throws where there is none: a view is never shown without words. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('A view needs words: put it inside WordsContext.Provider.');
  return words;
}
