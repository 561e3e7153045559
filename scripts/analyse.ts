import { once } from 'node:events';
import { stdin, stdout, stderr } from 'node:process';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { LineAnswer } from './analyse/analyse-line';
import { hireCrew } from './analyse/line-crew';
import { loadPacks } from './analyse/load-packs';

const BATCH = 50;

const { values } = parseArgs({ options: { pack: { type: 'string', multiple: true } } });
const paths = values.pack ?? [];
const loaded = loadPacks(paths);
for (const fault of loaded.faults) stderr.write(`${fault}\n`);
if (loaded.packs.length === 0) stderr.write('No pack could be read. Give one with --pack PATH.\n');
if (loaded.faults.length > 0 || loaded.packs.length === 0) process.exitCode = 1;
if (loaded.packs.length > 0) await analyseInput();

async function analyseInput(): Promise<void> {
  const crew = hireCrew(paths);
  const asked: Promise<readonly LineAnswer[]>[] = [];
  let lines: string[] = [];
  let written = 0;
  const writeNext = async (): Promise<void> => {
    const answers = (await asked.shift()) ?? [];
    for (const answer of answers) {
      written += 1;
      await writeAnswer(answer, written);
    }
  };
  const ask = async (): Promise<void> => {
    asked.push(crew.analyse(lines));
    lines = [];
    // Two batches for each worker are enough to keep it busy, and keep memory small on a long input.
    if (asked.length > 2 * crew.size) await writeNext();
  };
  try {
    for await (const line of createInterface({ input: stdin, crlfDelay: Infinity })) {
      lines.push(line);
      if (lines.length === BATCH) await ask();
    }
    if (lines.length > 0) await ask();
    while (asked.length > 0) await writeNext();
  } finally {
    crew.dismiss();
  }
}

async function writeAnswer(answer: LineAnswer, number: number): Promise<void> {
  if (answer === null) return;
  if (answer.kind === 'line') {
    if (!stdout.write(`${answer.text}\n`)) await once(stdout, 'drain');
    return;
  }
  stderr.write(`line ${String(number)}: ${answer.text}\n`);
  process.exitCode = 1;
}
