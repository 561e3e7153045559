import type { BrowserContext, Page } from '@playwright/test';
import { waitForCard } from '../../tests/e2e/closed-shadow';
import type { Row } from '../print-table';
import type { Browsers } from './browsers';

const composers = 20;
const edits = 2_000;
const megabyte = 1_000_000;

/** The memory of a page after 2,000 edits in 20 composers opened one after the other, beside the same without us. */
export async function heapRows({ launched, control }: Browsers): Promise<readonly Row[]> {
  // Side by side: it is memory that is measured, not time.
  const [ours, bare] = await Promise.all([
    heapAfterEdits(launched.context, waitForCard),
    heapAfterEdits(control),
  ]);
  const over = ours.end - bare.end;
  const growth = ours.end - ours.half - (bare.end - bare.half);
  return [
    row(`heap over baseline after ${edits} edits in ${composers} composers`, over, 3),
    row('its growth over the second half', growth, 0.3),
  ];
}

async function heapAfterEdits(
  context: BrowserContext,
  rest?: (page: Page) => Promise<unknown>,
): Promise<Readonly<{ half: number; end: number }>> {
  const page = await context.newPage();
  await page.goto('https://www.facebook.com/?seed=7');
  let half = 0;
  for (let composer = 1; composer <= composers; composer++) {
    await writeAndDiscard(page, rest);
    if (composer === composers / 2) half = await heapOf(page);
  }
  const end = await heapOf(page);
  await page.close();
  return { half, end };
}

/** Opens the post dialog, types until its share of the edits is done, lets it rest, and closes it again. */
async function writeAndDiscard(page: Page, rest?: (page: Page) => Promise<unknown>): Promise<void> {
  await page.locator('[data-pagelet="FeedComposer"]').getByRole('button').click();
  const box = page.locator('[role="dialog"] form[method="POST"] [contenteditable="true"]');
  await box.click();
  const text = 'Whitefield Primary never answer their emails. Third time now, and the rain again. ';
  for (let edit = 0; edit < edits / composers; edit++) {
    const typed = text[edit % text.length] ?? ' ';
    await page.keyboard.press(typed === ' ' ? 'Space' : typed);
  }
  await rest?.(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Discard' }).click();
  await box.waitFor({ state: 'detached' });
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

function row(name: string, bytes: number, budget: number): Row {
  return {
    name,
    value: `${(bytes / megabyte).toFixed(2)} MB`,
    budget: `${budget} MB`,
    over: bytes > budget * megabyte,
  };
}
