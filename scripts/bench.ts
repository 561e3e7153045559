import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { openBrowsers } from './bench/browsers';
import { cardRows } from './bench/card-rows';
import { heapRows } from './bench/heap-rows';
import { typingRows } from './bench/typing-rows';
import { printTable, type Row } from './print-table';
import { say } from './say.mjs';
import { sizeRows } from './size-rows';

/** Parts measured by a file of their own, whose export is called with the rest of the command line and gives rows. */
const parts: Readonly<Record<string, readonly [file: string, measure: string]>> = {
  naming: ['tests/bench/naming.ts', 'benchNaming'],
  relevance: ['tests/bench/relevance.ts', 'benchRelevance'],
};

const measured = v.array(
  v.object({
    name: v.string(),
    value: v.string(),
    budget: v.optional(v.string()),
    over: v.optional(v.boolean()),
  }),
);

const [asked, ...rest] = process.argv.slice(2);
const part = asked === undefined ? undefined : parts[asked];
if (part) await measurePart(...part);
else if (asked === undefined) await measureAll();
else {
  say(
    `There is no bench called ${asked}. There are: ${Object.keys(parts).join(', ')}; without a name, the extension as built.`,
  );
  process.exitCode = 1;
}

async function measurePart(file: string, measure: string): Promise<void> {
  if (!existsSync(file)) {
    say(`${file} is not there, so there is nothing to measure.`);
    process.exitCode = 1;
    return;
  }
  const exports: unknown = await import(pathToFileURL(file).href);
  const run = v.parse(v.looseObject({ [measure]: v.function() }), exports)[measure];
  const rows = v.parse(measured, await run?.(rest));
  show(rows.map(({ budget = null, over = false, ...row }) => ({ ...row, budget, over })));
}

async function measureAll(): Promise<void> {
  show(await sizeRows('.output/chrome-mv3'));
  const browsers = await openBrowsers();
  try {
    show(await cardRows(browsers.launched));
    show(await heapRows(browsers));
    show(await typingRows(browsers, ['facebook/post', 'x/home']));
  } finally {
    await browsers.close();
  }
}

function show(rows: readonly Row[]): void {
  printTable(rows);
  if (rows.some(({ over }) => over)) process.exitCode = 1;
}
