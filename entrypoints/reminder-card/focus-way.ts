import type { CardHost } from './card-host';
import { keepCaret } from './keep-caret';

/** A site's focus trap takes the focus back once when it leaves, and may again after it has drawn itself anew. */
const TRIES_AFTER = [0, 50, 200];

/** The way into the card and out of it by keyboard. */
export type FocusWay = Readonly<{
  /** Moves the focus into the card; nothing when nothing is drawn. */
  enter(): void;
  /** Gives the focus back to the draft, at once and for good, and the caret with it. */
  leave(): void;
}>;

/**
 * `enter` moves the focus into the card because the parent asked for it, and stays there against a site's focus trap:
 * X's sends it to its own close button when it leaves the box, but lets it go from there. Escape leads back.
 */
export function createFocusWay(
  host: CardHost,
  stage: HTMLElement,
  services: Readonly<{ returnFocus(): void; signal: AbortSignal }>,
): FocusWay {
  let holds: number[] = [];
  let putCaretBack = (): void => undefined;

  function leave(): void {
    holds.forEach(clearTimeout);
    services.returnFocus();
    putCaretBack();
  }

  stage.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') leave();
    },
    { signal: services.signal },
  );

  function enter(): void {
    if (!host.focused()) putCaretBack = keepCaret();
    const target = stage.querySelector<HTMLElement>('section, button');
    const hold = (): void => {
      if (!host.focused() && target?.isConnected) target.focus({ preventScroll: true });
    };
    hold();
    holds.forEach(clearTimeout);
    holds = TRIES_AFTER.map((delay) => window.setTimeout(hold, delay));
  }
  return { enter, leave };
}
