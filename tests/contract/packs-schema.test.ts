import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { readPack } from '@/lib/packs';
import { PACK_FILES } from '../unit/packs/example-packs';
import { mutatePack, seededRandom } from '../unit/packs/mutate-pack';
import { SCHEMA_FILE, packJsonSchema } from '../../scripts/pack-json-schema';

/** Faults that no JSON Schema can see; the schema's own comment names them for those who use it alone. */
const BEYOND_SCHEMA = new Set([
  'packs.duplicateId',
  'packs.notADate',
  'packs.notALink',
  'packs.tooManyClauses',
  'packs.tooLarge',
]);

const ajv = new Ajv({ strict: true, strictTypes: false });
ajv.addFormat('date', /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/);
const accepts = ajv.compile(packJsonSchema());

describe('the published schema', () => {
  it('is the one the definition makes (npm run schema)', () => {
    expect(JSON.parse(readFileSync(SCHEMA_FILE, 'utf8'))).toEqual(packJsonSchema());
  });

  it.each(PACK_FILES)('takes %s', (_, source) => {
    accepts(JSON.parse(source));
    expect(accepts.errors).toBeNull();
  });

  it('agrees with the reader on 2,000 changed packs', () => {
    const random = seededRandom(20_260_901);
    const packs: unknown[] = PACK_FILES.map(([, source]): unknown => JSON.parse(source));
    const verdicts = { bothTake: 0, bothRefuse: 0 };
    for (let round = 0; round < 2000; round += 1) {
      const source = JSON.stringify(mutatePack(packs[round % packs.length], random));
      const reading = readPack(source);
      const schemaTakes = accepts(tidied(JSON.parse(source)));
      const onlyReaderSees =
        !reading.ok && reading.faults.every(({ key }) => BEYOND_SCHEMA.has(key));
      if (reading.ok !== schemaTakes && !onlyReaderSees)
        expect.fail(`${schemaTakes ? 'only the schema' : 'only the reader'} takes ${source}`);
      verdicts[schemaTakes ? 'bothTake' : 'bothRefuse'] += 1;
    }
    expect(Math.min(...Object.values(verdicts))).toBeGreaterThan(200);
  });
});

/** Every text trimmed and in NFC, as the schema's comment asks. */
function tidied(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC').trim();
  if (Array.isArray(value)) return value.map(tidied);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, tidied(item)]));
}
