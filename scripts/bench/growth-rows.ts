import type { Page } from '@playwright/test';
import { createNameMatcher, deriveNameTable, type NameMatcher } from '@/lib/naming';
import { startChance } from '../../tests/bench/chance';
import { inventSchools } from '../../tests/bench/naming';
import { surfaceNamed } from '../../tests/e2e/surface-named';
import type { Browsers } from './browsers';
import type { Figure } from './figure';
import { percentile } from './percentile';
import { timesOf, watchPage } from './watch-page';

const lengths = [100, 300, 1_000, 3_000, 10_000, 30_000, 60_000];
const counts = [1, 5, 20, 100, 300, 1_000];
const boxes = [1, 5, 15];
const keysInBlock = 20;
const blocks = 12;

const talk =
  'My daughter’s class had another supply teacher today and nobody told us. We waited at the gate for twenty minutes. ';

/** What looking for names costs as drafts get longer, with 5 schools, and as schools are added, in 10,000 characters. */
export function growthRows(): readonly Figure[] {
  const schools = inventSchools(startChance(1));
  const matcherOf = (count: number) => createNameMatcher(deriveNameTable(schools.slice(0, count)));
  const five = matcherOf(5);
  return [
    ...lengths.map((length) =>
      timeRow('by length', `${grouped(length)} characters, 5 schools`, length, five, length),
    ),
    ...counts.map((count) =>
      timeRow(
        'by schools',
        `10,000 characters, ${grouped(count)} schools`,
        count,
        matcherOf(count),
        10_000,
      ),
    ),
  ];
}

function timeRow(
  line: string,
  name: string,
  x: number,
  matcher: NameMatcher,
  length: number,
): Figure {
  const draft = talk.repeat(Math.ceil(length / talk.length)).slice(0, length);
  const times: number[] = [];
  for (let run = 0; run < 200; run++) {
    const started = performance.now();
    matcher.match(draft);
    if (run >= 100) times.push(performance.now() - started);
  }
  const y = Number(percentile(times, 0.5).toPrecision(3));
  return { name, value: `${y} ms`, budget: null, over: false, point: { line, x, y } };
}

/** Key press to frame in the last box of a thread on X, as more boxes are open, as a ratio to the same without us. */
export async function editorGrowthRows({
  launched,
  control,
}: Browsers): Promise<readonly Figure[]> {
  const rows: Figure[] = [];
  for (const open of boxes) {
    const pages = [await launched.context.newPage(), await control.newPage()] as const;
    for (const page of pages) await openThread(page, open);
    const before = await Promise.all(
      pages.map(async (page) => (await timesOf(page)).frames.length),
    );
    for (let block = 0; block < blocks; block++)
      for (const page of block % 2 === 0 ? pages : [...pages].reverse())
        for (let key = 0; key < keysInBlock; key++)
          await page.keyboard.press(talk[key]?.replace(/[^a-z]/i, 'e') ?? 'e');
    const medians = await Promise.all(
      pages.map(async (page, which) =>
        percentile((await timesOf(page)).frames.slice(before[which]), 0.5),
      ),
    );
    for (const page of pages) await page.close();
    const [ours = NaN, bare = NaN] = medians;
    const y = Number((ours / bare).toFixed(3));
    rows.push({
      name: `key to frame with ${open} boxes open, median`,
      value: `${y.toFixed(3)} × (${ours.toFixed(2)} of ${bare.toFixed(2)} ms)`,
      budget: null,
      over: false,
      point: { line: 'by boxes', x: open, y },
    });
  }
  return rows;
}

async function openThread(page: Page, open: number): Promise<void> {
  await watchPage(page);
  await surfaceNamed('x/dialog').open(page, { knobs: { seed: 7, limit: 100_000 } });
  for (let box = 1; box < open; box++) {
    await page.keyboard.type('And then it rained.');
    await page.getByTestId('addButton').click();
    await page.locator(`[role="dialog"] [data-testid="tweetTextarea_${box}"]`).waitFor();
  }
}

function grouped(count: number): string {
  return count.toLocaleString('en-GB');
}
