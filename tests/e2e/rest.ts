import type { Page } from '@playwright/test';

/** A little more than a draft's rest and the background's answer take together, in ms. */
const REST_AND_REPLY = 1_300;

/**
 * Resolves when a draft that was last changed before the call has rested and been answered, by the page's own clock.
 * That nothing comes can only be seen by waiting out the time in which it would have come.
 */
export async function restOver(page: Page): Promise<void> {
  const from = await page.evaluate(() => performance.now());
  await page.waitForFunction((until) => performance.now() > until, from + REST_AND_REPLY, {
    polling: 50,
  });
}
