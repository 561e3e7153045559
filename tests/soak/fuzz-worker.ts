import process from 'node:process';
import { PACK_FILES } from '../unit/packs/example-packs';
import { seededRandom } from '../unit/packs/mutate-pack';
import { fuzzCode, fuzzReader } from '../unit/packs/survive-fuzzing';

const [kind, rounds, seed] = process.argv.slice(2);
const fuzz = kind === 'codes' ? fuzzCode : fuzzReader;
const sources = PACK_FILES.map(([, source]) => source);

process.send?.(fuzz(sources, Number(rounds), seededRandom(Number(seed))));
