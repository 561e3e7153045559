import type { LetterInHand } from '@/lib/messages';

/** Most drafts held on their way to a page; the oldest is let go first. */
const MOST_HELD = 5;

/** Drafts on their way from a tab to the page where they become letters. In memory alone, and each given out once. */
export type LettersInHand = Readonly<{
  /** Holds `letter` and gives the token it is taken with. */
  put(letter: LetterInHand): string;
  /** The letter, which is then forgotten; null when there is none. */
  take(token: string): LetterInHand | null;
}>;

/** Nothing in hand yet. `newId` makes tokens nobody can guess. */
export function createLettersInHand(newId: () => string): LettersInHand {
  const held = new Map<string, LetterInHand>();
  return {
    put(letter) {
      const [oldest] = held.keys();
      if (held.size >= MOST_HELD && oldest !== undefined) held.delete(oldest);
      const token = newId();
      held.set(token, letter);
      return token;
    },
    take(token) {
      const letter = held.get(token) ?? null;
      held.delete(token);
      return letter;
    },
  };
}
