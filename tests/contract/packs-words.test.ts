import { describe, expect, expectTypeOf, it } from 'vitest';
import { type FaultKey, type NoteKey, type PlaceKey, type WarningKey } from '@/lib/packs';
import { type WordKey, createWords } from '@/lib/words';
import { PLACE_KEYS } from '@/lib/packs/place-in-pack';
import { FAULT_KEYS, NOTE_KEYS, WARNING_KEYS } from '@/lib/packs/pack-remark';

/** A value for every placeholder that a sentence about a pack can have. */
const values = {
  limit: 2,
  count: 3,
  choices: 'a, b',
  id: 'E1',
  found: 'Name of school',
  written: 'shоp.example',
  host: 'xn--shp-dmc.example',
  field: 'colour',
  path: 'colour',
  first: 1,
  second: 2,
};

describe('words about packs', () => {
  const words = createWords('en-GB');

  it.each([...FAULT_KEYS, ...WARNING_KEYS, ...NOTE_KEYS, ...PLACE_KEYS])(
    'has a finished sentence for %s',
    (key) => {
      const said = words.say(key, values);
      expect(said).not.toBe(key);
      expect(said).not.toMatch(/[{}]/);
      expect(said.split(' ').length).toBeLessThan(20);
    },
  );

  it('names only keys that there are', () => {
    expectTypeOf<FaultKey | WarningKey | NoteKey | PlaceKey>().toExtend<WordKey>();
  });
});
