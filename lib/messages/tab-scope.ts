import type { FindComposer, SiteId } from '@/lib/sites';
import type { CardStarter } from './card-port';

/** What our scripts in one tab share. It lives in the extension's own world, where no page can look. */
export type TabScope = {
  /** Ends the watcher that runs now; a second copy calls it before it starts. */
  stop?: () => void;
  /**
   * Find private messages. Left by the script that holds them, only where the parent turned them on, for the watcher
   * that starts right after it; that one takes them away, so that the next watcher knows none unless told again.
   */
  messageFinders?: Readonly<Record<SiteId, FindComposer>>;
  /** Ends the staff watcher that runs now, as `stop` does the watcher of drafts. */
  stopStaff?: () => void;
  /** Set by the card's script once it is loaded. */
  startCard?: CardStarter;
};

/** A symbol, because a page can put a named element in the way of any string key. */
const KEY: unique symbol = Symbol.for('quiet-word');

/** The one scope of this tab; made at the first call. Only our own scripts write to this world. */
export function tabScope(): TabScope {
  const world = globalThis as { [KEY]?: TabScope | undefined };
  return (world[KEY] ??= {});
}
