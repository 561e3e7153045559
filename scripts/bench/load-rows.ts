import type { BrowserContext } from '@playwright/test';
import { surfaceNamed } from '../../tests/e2e/surface-named';
import type { Browsers } from './browsers';
import type { Figure } from './figure';
import { percentile } from './percentile';
import { timesOf, watchPage } from './watch-page';

/** The first loads warm the caches of all three browsers. */
const warming = 3;
const loads = 25;

/** Times in ms; `work` is what the main thread was busy for, whoever's script it ran. */
type Load = Readonly<{ whole: number; work: number; longTasks: number }>;

/**
 * From asking for a page to the end of the first frame after it has loaded, as a ratio to the same in a browser
 * without the extension, load by load in turn; "noise" compares two browsers without it.
 */
export async function loadRows(browsers: Browsers): Promise<readonly Figure[]> {
  const rows: Figure[] = [];
  for (const box of ['facebook/post', 'x/home']) rows.push(...(await rowsOf(browsers, box)));
  return rows;
}

async function rowsOf(browsers: Browsers, box: string): Promise<readonly Figure[]> {
  const contexts = [browsers.launched.context, browsers.control, browsers.secondControl];
  const seen: Load[][] = contexts.map(() => []);
  for (let load = 0; load < loads + warming; load++)
    for (const [which, context] of contexts.entries()) {
      const one = await loadOnce(context, surfaceNamed(box).url);
      if (load >= warming) seen[which]?.push(one);
    }
  const [ours = [], bare = [], again = []] = seen;
  const ratio = (name: string, all: readonly Load[], of: 'whole' | 'work'): Figure => {
    const [mine, theirs] = [all, bare].map((some) =>
      percentile(
        some.map((load) => load[of]),
        0.5,
      ),
    );
    const value = (mine ?? NaN) / (theirs ?? NaN);
    return {
      name,
      value: `${value.toFixed(3)} × (${mine?.toFixed(1)} of ${theirs?.toFixed(1)} ms)`,
      budget: null,
      over: false,
    };
  };
  const tasks = (all: readonly Load[]): number =>
    all.reduce((sum, each) => sum + each.longTasks, 0);
  return [
    ratio(`load to first paint, ${box}, median`, ours, 'whole'),
    ratio('  noise of the same, median', again, 'whole'),
    ratio(`work of the main thread, ${box}, median`, ours, 'work'),
    ratio('  noise of the same, median', again, 'work'),
    {
      name: `long tasks in ${loads} loads, ${box}`,
      value: `${tasks(ours)} (${tasks(bare)} and ${tasks(again)} without)`,
      budget: 'none more than without',
      over: tasks(ours) > Math.max(tasks(bare), tasks(again)),
    },
  ];
}

async function loadOnce(context: BrowserContext, url: string): Promise<Load> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await watchPage(page);
  const address = new URL(url);
  address.searchParams.set('seed', '7');
  await page.goto(address.href);
  const whole = await page.evaluate(loadedAndPainted);
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
  const { longTasks } = await timesOf(page);
  await page.close();
  return { whole, work: seconds * 1000, longTasks: longTasks.length };
}

/** In the page: ms from the start of the navigation until it has loaded and has something to see. */
function loadedAndPainted(): Promise<number> {
  return new Promise((resolve) => {
    const look = (): void => {
      const [navigation] = performance.getEntriesByType('navigation');
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      if (navigation instanceof PerformanceNavigationTiming && navigation.loadEventEnd > 0 && paint)
        resolve(Math.max(navigation.loadEventEnd, paint.startTime));
      else requestAnimationFrame(look);
    };
    look();
  });
}
