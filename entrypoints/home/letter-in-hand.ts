import type { PageState } from '@/lib/messages';
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../shared/ask-background';

/** A letter as it stands on the page; `school` is null while none is chosen. */
export type Draft = Readonly<{ school: string | null; text: string; name: string }>;

/** What is known of it: nothing yet, that it did not come over, or the letter. */
export type DraftInHand =
  Readonly<{ is: 'awaited' }> | Readonly<{ is: 'there'; draft: Draft; cameOver: boolean }>;

/** Letters of this window, in its memory alone: going to another page and back loses nothing, closing it does. */
const inThisWindow = new Map<string, Draft>();

/** Holds a draft of this very page as a letter, and gives the name it is found by. */
export function holdLetter(school: string, text: string): string {
  const from = crypto.randomUUID();
  inThisWindow.set(from, { school, text, name: '' });
  return from;
}

/**
 * The letter that `from` names: as it was left in this window, else words that are kept, else the draft that was
 * handed over. An empty one where there is none.
 */
export function useLetterInHand(
  from: string | null,
  { kept, schools }: PageState,
): readonly [DraftInHand, (draft: Draft) => void] {
  const key = from ?? '';
  const [inHand, setInHand] = useState<DraftInHand>({ is: 'awaited' });

  useEffect(() => {
    const end = new AbortController();
    const begin = (found: Pick<Draft, 'school' | 'text'> | null): void => {
      if (end.signal.aborted) return;
      const draft = found ?? { school: schools[0]?.id ?? null, text: '' };
      setInHand({ is: 'there', draft: { name: '', ...draft }, cameOver: !!found || from === null });
    };
    const known = inThisWindow.get(key) ?? kept.find(({ id }) => id === key);
    if (known || from === null) begin(known ?? null);
    else
      void ask({ kind: 'take-letter', token: from })
        .catch(() => null)
        .then(begin);
    return () => end.abort();
    // What is kept may change while the letter is written, and must not write over it.
  }, [key]);

  function put(draft: Draft): void {
    inThisWindow.set(key, draft);
    setInHand({ is: 'there', draft, cameOver: true });
  }

  // What was handed over is given out once, so it is held from the start.
  useEffect(() => {
    if (inHand.is === 'there' && inHand.cameOver) inThisWindow.set(key, inHand.draft);
  }, [inHand, key]);

  return [inHand, put];
}
