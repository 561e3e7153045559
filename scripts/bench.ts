import { writeFileSync } from 'node:fs';
import { openBrowsers, type Browsers } from './bench/browsers';
import type { Figure } from './bench/figure';
import { drawGrowth } from './bench/draw-growth';
import { parts, type Part } from './bench/parts';
import { writeReport, type Measured } from './bench/write-report';
import { printTable } from './print-table';
import { say } from './say.mjs';

const [asked, ...args] = process.argv.slice(2);
const chosen = parts.filter(({ name, alone }) => (asked === undefined ? !alone : name === asked));
if (chosen.length === 0) {
  say(`There is no part called ${asked}. There are: ${parts.map(({ name }) => name).join(', ')}.`);
  process.exitCode = 1;
} else await measure(chosen);

async function measure(chosen: readonly Part[]): Promise<void> {
  let opened: Promise<Browsers> | undefined;
  const bench = { args, browsers: () => (opened ??= openBrowsers()) };
  const measured: Measured[] = [];
  const began = performance.now();
  try {
    for (const part of chosen) {
      say(`\n${part.title} (${part.name}) …`);
      const started = performance.now();
      const figures = await part.measure(bench);
      printTable(figures);
      say(`(${secondsSince(started)} s)`);
      measured.push({ part, figures });
    }
  } finally {
    await (await opened)?.close();
  }
  say(`\nMeasured in ${secondsSince(began)} s.`);
  if (asked === undefined) keep(measured);
  if (measured.some(({ figures }) => figures.some(({ over }) => over))) process.exitCode = 1;
}

/** A whole run is written down where the documents show it. */
function keep(measured: readonly Measured[]): void {
  const figures: readonly Figure[] = measured.flatMap((each) => each.figures);
  writeFileSync('docs/bench.md', writeReport(measured, new Date()));
  writeFileSync('docs/bench.svg', drawGrowth(figures));
  say('The table is in docs/bench.md, the plot in docs/bench.svg.');
}

function secondsSince(started: number): string {
  return ((performance.now() - started) / 1000).toFixed(0);
}
