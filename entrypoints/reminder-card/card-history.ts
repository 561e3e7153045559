import type { CardContent } from '@/lib/reminders';

/** What the parent has sent away, draft by draft. Nothing of a draft is held, only that it is the same one. */
export type CardHistory = Readonly<{
  /** Whether `content` may be shown for `draft`: not again once closed, nothing but help once dismissed. */
  mayShow(draft: object, content: CardContent): boolean;
  /** The parent closed this card: another clause may still come. */
  close(draft: object, content: CardContent): void;
  /** The parent wants nothing more for this draft. Help is closed, never dismissed. */
  dismiss(draft: object): void;
  /** Takes {@link dismiss} back. */
  undismiss(draft: object): void;
}>;

/** An empty history; it forgets a draft when the tab does. */
export function createCardHistory(): CardHistory {
  const closed = new WeakMap<object, Set<string>>();
  const dismissed = new WeakSet();
  return {
    mayShow: (draft, content) =>
      !closed.get(draft)?.has(content.key) && (content.kind === 'help' || !dismissed.has(draft)),
    close(draft, content) {
      closed.set(draft, (closed.get(draft) ?? new Set()).add(content.key));
    },
    dismiss: (draft) => void dismissed.add(draft),
    undismiss: (draft) => void dismissed.delete(draft),
  };
}
