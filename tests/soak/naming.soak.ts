import { createNameMatcher, deriveNameTable } from '@/lib/naming';
import type { SchoolNames } from '@/lib/naming';
import fc from 'fast-check';
import { expect, it } from 'vitest';

const word = fc.oneof(
  fc.constantFrom(
    'St',
    "Mary's",
    'Primary',
    'School',
    'CofE',
    'Academy',
    'and',
    '&',
    'the',
    'Ysgol',
    'Lane',
    '(',
    ')',
    ',',
    '*',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
);
const name = fc
  .array(word, { minLength: 1, maxLength: 9 })
  .map((words) => words.join(' ').slice(0, 120));
const names = fc.array(name, { maxLength: 3 });
const school = fc.record({
  name,
  otherNames: names,
  handles: names,
  hashtags: names,
  town: name,
  postcode: name,
  staff: names,
  classes: names,
  taught: names,
  refused: names,
});

it(
  'finds only what stands in the draft, whatever the names and the draft',
  { timeout: 600_000 },
  () => {
    fc.assert(
      fc.property(
        fc.array(school, { maxLength: 4 }),
        fc.array(word, { maxLength: 60 }),
        (schools, words) => {
          const known: SchoolNames[] = schools.map((each, at) => ({ ...each, school: `${at}` }));
          const matcher = createNameMatcher(deriveNameTable(known));
          const draft = [...words, ...known.map((each) => each.name), ...words].join(' ');
          for (const { mentions } of matcher.match(draft)) {
            let free = 0;
            for (const { start, end, sign } of mentions) {
              expect(start).toBeGreaterThanOrEqual(free);
              expect(end).toBeGreaterThan(start);
              expect(end).toBeLessThanOrEqual(draft.length);
              expect((sign?.end ?? 1) - (sign?.start ?? 0)).toBeGreaterThan(0);
              free = end;
            }
          }
        },
      ),
      { numRuns: 3000 },
    );
  },
);
