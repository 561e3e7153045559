import type { Page } from 'puppeteer-core';

/** X's box, as it stands in the page. */
export const xBox = '[data-testid="tweetTextarea_0"]';

/** Writes the draft into the box in place of what is there, key by key. */
export async function writeDraft(page: Page, box: string, draft: string): Promise<void> {
  await page.bringToFront();
  const found = await page.waitForSelector(box);
  await found?.click();
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.press('Backspace');
  await page.keyboard.type(draft);
}

/** A little more than a draft's rest and the background's answer take together. */
export async function restOver(page: Page): Promise<void> {
  const from = await page.evaluate(() => performance.now());
  await page.waitForFunction((until) => performance.now() > until, {}, from + 1_500);
}
