import type { Page } from '@playwright/test';
import { surfaces } from '../../tests/stand-ins/surfaces';
import type { Row } from '../print-table';
import type { Browsers } from './browsers';
import { percentile } from './percentile';
import { timesOf, watchPage } from './watch-page';
import { waitForCard } from '../../tests/e2e/closed-shadow';

/** Keys typed in one page before it is the turn of the next. */
const keysInBlock = 40;
const blocks = 16;

const words =
  'the bus was late again and the rain came in over the hill so we walked the long way home ';
const naming = 'Whitefield Primary never answer their emails. Useless communication. ';

type Draft = Readonly<{ name: string; start: string; card: boolean; budget: number }>;

const drafts: readonly Draft[] = [
  { name: 'not naming the school', start: '', card: false, budget: 1.02 },
  { name: 'naming it, card open', start: naming, card: true, budget: 1.05 },
];

/**
 * Key press to next frame in the boxes named, as a ratio to the same keys in a browser without the
 * extension, block by block in turn. The rows marked "noise" compare two browsers without it.
 */
export async function typingRows(
  browsers: Browsers,
  boxes: readonly string[],
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const box of boxes)
    for (const draft of drafts) rows.push(...(await typeInto(browsers, box, draft)));
  return rows;
}

async function typeInto(browsers: Browsers, box: string, draft: Draft): Promise<readonly Row[]> {
  const contexts = [browsers.launched.context, browsers.control, browsers.secondControl];
  const pages: Page[] = [];
  for (const context of contexts)
    pages.push(await openBox(await context.newPage(), box, draft.start));
  const [withIt, control, second] = pages;
  if (!withIt || !control || !second) throw new Error('A browser is missing.');
  if (draft.card) await waitForCard(withIt);
  for (let block = 0; block < blocks; block++) {
    const order = block % 2 === 0 ? pages : [...pages].reverse();
    for (const page of order) await typeBlock(page, block);
  }
  const [ours, bare, again] = [
    await timesOf(withIt),
    await timesOf(control),
    await timesOf(second),
  ];
  for (const page of pages) await page.close();
  const name = `key to frame, ${box}, ${draft.name}`;
  const skip = draft.start.length;
  const frames = (times: { frames: readonly number[] }) => times.frames.slice(skip);
  return [
    ratio(`${name}, median`, frames(ours), frames(bare), 0.5, draft.budget),
    ratio(`${name}, p95`, frames(ours), frames(bare), 0.95, draft.budget),
    ratio(`  noise of the same, median`, frames(again), frames(bare), 0.5, null),
    ratio(`  noise of the same, p95`, frames(again), frames(bare), 0.95, null),
    longTasks(`long tasks, ${box}, ${draft.name}`, ours.longTasks.length, bare.longTasks.length),
  ];
}

async function openBox(page: Page, box: string, start: string): Promise<Page> {
  const surface = surfaces.find(({ name }) => name === box);
  if (!surface) throw new Error(`There is no stand-in called ${box}.`);
  await watchPage(page);
  await surface.open(page, { knobs: { seed: 7, limit: 100_000 } });
  await page.keyboard.type(start);
  return page;
}

async function typeBlock(page: Page, block: number): Promise<void> {
  for (let key = 0; key < keysInBlock; key++) {
    const typed = words[(block * keysInBlock + key) % words.length] ?? ' ';
    await page.keyboard.press(typed === ' ' ? 'Space' : typed);
  }
}

function ratio(
  name: string,
  ours: readonly number[],
  bare: readonly number[],
  share: number,
  budget: number | null,
): Row {
  const [mine, theirs] = [percentile(ours, share), percentile(bare, share)];
  const value = mine / theirs;
  return {
    name,
    value: `${value.toFixed(3)} × (${mine.toFixed(2)} of ${theirs.toFixed(2)} ms)`,
    budget: budget === null ? null : `${budget.toFixed(2)} ×`,
    over: budget !== null && !(value <= budget),
  };
}

function longTasks(name: string, ours: number, bare: number): Row {
  return {
    name,
    value: `${ours} (${bare} without)`,
    budget: 'none more than without',
    over: ours > bare,
  };
}
