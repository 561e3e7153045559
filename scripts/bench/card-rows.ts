import type { Page } from '@playwright/test';
import type { Launched } from '../../tests/e2e/extension';
import { surfaces } from '../../tests/stand-ins/surfaces';
import type { Row } from '../print-table';
import { percentile } from './percentile';
import { timesOf, watchPage } from './watch-page';

/** How long a draft rests before it is read, in ms; what comes after is ours to answer for. */
const rest = 700;
const samples = 20;
const draft = 'Whitefield Primary never answer their emails. Useless communication.';

/** From a draft at rest to the frame with its card, each time the first card of a fresh page. */
export async function cardRows(launched: Launched): Promise<readonly Row[]> {
  const warm = await timeCards(launched, () => Promise.resolve());
  const asleep = await timeCards(launched, await backgroundStopper(launched));
  return [
    row('rest to card, warm, p95', warm, 100),
    row('rest to card, background asleep, p95', asleep, 400),
  ];
}

async function timeCards(
  launched: Launched,
  before: () => Promise<void>,
): Promise<readonly number[]> {
  const times: number[] = [];
  for (let sample = 0; sample < samples; sample++) {
    const page = await launched.context.newPage();
    times.push(await timeCard(page, before));
    await page.close();
  }
  return times;
}

/** The names are asked for as the page loads, so the background is stopped only when the box is open. */
async function timeCard(page: Page, before: () => Promise<void>): Promise<number> {
  const surface = surfaces.find(({ name }) => name === 'x/home');
  if (!surface) throw new Error('There is no stand-in called x/home.');
  await watchPage(page);
  await surface.open(page);
  await page.keyboard.type(draft.slice(0, -1));
  await before();
  await page.keyboard.press(draft.slice(-1));
  await page.waitForFunction(() => window.__times.card > 0, undefined, { polling: 20 });
  const { card, lastKey } = await timesOf(page);
  return card - lastKey - rest;
}

/**
 * A function that ends the background as the browser does when it has been idle, and waits until it has
 * stopped. It works from a page of the extension that stays open behind the others.
 */
async function backgroundStopper({ context, extensionId }: Launched): Promise<() => Promise<void>> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/icon/16.png`);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  return async () => {
    const stopped = new Promise<void>((resolve) => {
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
      });
    });
    await session.send('ServiceWorker.stopAllWorkers');
    await stopped;
  };
}

function row(name: string, times: readonly number[], budget: number): Row {
  const p95 = percentile(times, 0.95);
  const median = percentile(times, 0.5);
  return {
    name,
    value: `${p95.toFixed(0)} ms (median ${median.toFixed(0)} ms)`,
    budget: `${budget} ms`,
    over: !(p95 <= budget),
  };
}
