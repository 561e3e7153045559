import type { Page } from '@playwright/test';

/** What a page has measured of itself, in ms by its own clock. */
export type PageTimes = Readonly<{
  /** From each key press to the end of the next frame. */
  frames: number[];
  /** When the last key was let go. */
  lastKey: number;
  /** When the first frame with a card in it ended, or 0 while there has been none. */
  card: number;
  /** Every task of the main thread that took longer than 50 ms. */
  longTasks: number[];
}>;

declare global {
  interface Window {
    __times: { frames: number[]; lastKey: number; card: number; longTasks: number[] };
  }
}

/** Makes every page opened from now on in `page` measure itself from its first script on. */
export async function watchPage(page: Page): Promise<void> {
  await page.addInitScript(nameKeeper);
  await page.addInitScript(measureItself);
}

/** esbuild marks inner functions by a helper of its own, which a function sent to a page leaves behind. */
const nameKeeper = 'globalThis.__name = (each) => each;';

/** What the page has measured so far. */
export async function timesOf(page: Page): Promise<PageTimes> {
  return page.evaluate(() => window.__times);
}

function measureItself(): void {
  const times: Window['__times'] = { frames: [], lastKey: 0, card: 0, longTasks: [] };
  window.__times = times;
  const afterFrame = (then: () => void): void => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(null);
    });
  };
  addEventListener(
    'keydown',
    ({ timeStamp }) => afterFrame(() => void times.frames.push(performance.now() - timeStamp)),
    true,
  );
  addEventListener('keyup', ({ timeStamp }) => (times.lastKey = timeStamp), true);
  addEventListener(
    'beforetoggle',
    ({ target }) => {
      if (target instanceof Element && target.parentElement === document.documentElement)
        afterFrame(() => (times.card ||= performance.now()));
    },
    true,
  );
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) times.longTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
}
