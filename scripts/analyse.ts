import { once } from 'node:events';
import { stdin, stdout, stderr } from 'node:process';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { analyseDraft } from './analyse/analyse-draft';
import { readDraftLine } from './analyse/draft-line';
import { loadPacks } from './analyse/load-packs';
import { openDraftModel } from '@/lib/relevance';
import { readPackagedModel } from './analyse/read-packaged-model';

const { values } = parseArgs({ options: { pack: { type: 'string', multiple: true } } });
const model = openDraftModel(readPackagedModel());
const loaded = loadPacks(values.pack ?? []);
for (const fault of loaded.faults) stderr.write(`${fault}\n`);
if (loaded.packs.length === 0) stderr.write('No pack could be read. Give one with --pack PATH.\n');
if (loaded.faults.length > 0 || loaded.packs.length === 0) process.exitCode = 1;

let number = 0;
for await (const line of createInterface({ input: stdin, crlfDelay: Infinity })) {
  number += 1;
  if (line.trim() === '' || loaded.packs.length === 0) continue;
  const reading = readDraftLine(line);
  const answer = reading.ok ? analyseDraft(reading.draft, loaded, model) : reading;
  if (answer.ok) {
    if (!stdout.write(`${JSON.stringify(answer.analysis)}\n`)) await once(stdout, 'drain');
  } else {
    stderr.write(`line ${String(number)}: ${answer.fault}\n`);
    process.exitCode = 1;
  }
}
