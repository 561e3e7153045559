import type { Composer } from '@/lib/sites';

/** The site's own lists open a little after a key, in ms. */
const AFTER_A_KEY = [120, 500];

/**
 * Calls `move` whenever the card may have to stand elsewhere: the window, the page or the composer moved or
 * changed its size (or left the page), something in the card was unfolded, or a key may have opened one of the
 * site's lists. Never more than once a frame, and never between a key and the frame that shows it. Ends with `signal`.
 */
export function followLayout(
  composer: Composer,
  card: Element,
  move: () => void,
  signal: AbortSignal,
): void {
  let frame = 0;
  const soon = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) move();
    });
  };
  const sizes = new ResizeObserver(soon);
  for (const element of [...composer.editors, composer.frame, card]) sizes.observe(element);
  // A card as high as it may be does not grow when more is in it, so its size does not tell.
  const drawn = new MutationObserver(soon);
  drawn.observe(card, { childList: true, subtree: true, attributeFilter: ['open'] });

  let timers: number[] = [];
  const afterKey = (): void => {
    timers.forEach(clearTimeout);
    timers = AFTER_A_KEY.map((delay) => window.setTimeout(soon, delay));
  };
  const listening = { capture: true, passive: true, signal };
  window.addEventListener('scroll', soon, listening);
  window.addEventListener('resize', soon, listening);
  // A keyboard on the screen moves and cuts this one alone.
  for (const type of ['resize', 'scroll'])
    window.visualViewport?.addEventListener(type, soon, listening);
  for (const type of ['keyup', 'click', 'input'])
    window.addEventListener(type, afterKey, listening);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    drawn.disconnect();
    cancelAnimationFrame(frame);
    timers.forEach(clearTimeout);
  });
}
