import process from 'node:process';
import * as v from 'valibot';
import { openDraftModel } from '@/lib/relevance';
import { analyseLine } from './analyse-line';
import { loadPacks } from './load-packs';
import { readPackagedModel } from './read-packaged-model';

const LinesSchema = v.array(v.string());

const loaded = loadPacks(process.argv.slice(2));
const model = openDraftModel(readPackagedModel());

process.on('message', (message: unknown) => {
  const lines = v.parse(LinesSchema, message);
  process.send?.(lines.map((line) => analyseLine(line, loaded, model)));
});
