import type { DraftPack } from '@/lib/packs';

/** The draft with what came before it and what was undone, newest last. */
export type DeskHistory = Readonly<{
  past: readonly DraftPack[];
  draft: DraftPack;
  future: readonly DraftPack[];
  /** What the last change was about: changes of the same thing in a row are undone as one. */
  about: string | null;
}>;

const MOST_KEPT = 100;

/** A history with nothing to undo. */
export function beginHistory(draft: DraftPack): DeskHistory {
  return { past: [], draft, future: [], about: null };
}

/** The history after a change. With the same `about` as the change before, the two are one; null is never the same. */
export function record(history: DeskHistory, draft: DraftPack, about: string | null): DeskHistory {
  if (draft === history.draft) return history;
  const same = about !== null && about === history.about;
  const past = same ? history.past : [...history.past, history.draft].slice(-MOST_KEPT);
  return { past, draft, future: [], about };
}

/** One change back; the same history when there is none. */
export function undo(history: DeskHistory): DeskHistory {
  const draft = history.past.at(-1);
  if (!draft) return history;
  const future = [...history.future, history.draft];
  return { past: history.past.slice(0, -1), draft, future, about: null };
}

/** One undone change forward again; the same history when there is none. */
export function redo(history: DeskHistory): DeskHistory {
  const draft = history.future.at(-1);
  if (!draft) return history;
  const past = [...history.past, history.draft];
  return { past, draft, future: history.future.slice(0, -1), about: null };
}
