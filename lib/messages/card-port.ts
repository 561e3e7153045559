import type { CardContent } from '@/lib/reminders';
import type { Composer } from '@/lib/sites';
import type { TabReplies, TabRequest } from './tab-messages';

/** What the card may ask of the watcher in the same tab. */
export type CardServices = Readonly<{
  /** What the card stands beside, as it is now; null when it has gone. With no editors it is no draft. */
  composer(): Composer | null;
  /** Gives the focus back to the draft. */
  returnFocus(): void;
  /** Tells the watcher that something is on show, so that sending the draft is noticed at once. */
  attend(attended: boolean): void;
  ask<Kind extends TabRequest['kind']>(
    request: Extract<TabRequest, { kind: Kind }>,
  ): Promise<TabReplies[Kind] | undefined>;
  /** Ends with the watcher. */
  signal: AbortSignal;
}>;

/** The card's side, as the watcher sees it. */
export type CardPort = Readonly<{
  /** Shows `content` for `draft`, unless the parent has sent the same away for this draft. */
  show(draft: object, content: CardContent): void;
  /** The draft no longer calls for a card; the word after a dismissal stays, with its way back. */
  hide(): void;
  /** The draft was sent, emptied or closed: nothing stays. */
  end(): void;
  /** Moves the focus into the card, or back to the draft when it is there already. */
  toggleFocus(): void;
}>;

/** Makes the card; called once a tab, at its first reminder. */
export type CardStarter = (services: CardServices) => CardPort;
