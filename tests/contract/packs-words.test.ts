import { describe, expect, expectTypeOf, it } from 'vitest';
import type {
  FaultKey,
  HandOutKey,
  NoteKey,
  PlaceKey,
  SlipFinding,
  WarningKey,
  WordFault,
} from '@/lib/packs';
import { HAND_OUT_KEYS } from '@/lib/packs/hand-outs';
import { FAULT_KEYS, NOTE_KEYS, WARNING_KEYS } from '@/lib/packs/pack-remark';
import { WORD_FAULTS } from '@/lib/packs/open-word-file';
import { PLACE_KEYS } from '@/lib/packs/place-in-pack';
import { SLIPS, finding } from '@/lib/packs/slip';
import { type WordKey, createWords } from '@/lib/words';

/** A value for every placeholder that a sentence about a pack can have. */
const values = {
  limit: 2,
  count: 3,
  choices: 'a, b',
  id: 'E1',
  found: 'Acts',
  written: 'a.example',
  host: 'b.example',
  field: 'colour',
  path: 'colour',
  first: 1,
  second: 2,
  better: 'word',
  now: 'Act',
  clause: 'Word.',
  other: 'word',
  school: 'Elm Road School',
};

/** Words never used of what a parent wrote or may write. */
const JUDGING = /defamat|libel|illegal|breach|offence|harass|are you sure|!/i;

describe('words about packs', () => {
  const words = createWords('en-GB');
  const slips = SLIPS.map((slip) => finding(slip, null));
  const keys = [
    ...FAULT_KEYS,
    ...WARNING_KEYS,
    ...NOTE_KEYS,
    ...PLACE_KEYS,
    ...WORD_FAULTS,
    ...HAND_OUT_KEYS,
    ...slips.flatMap(({ why, suggestion }) => [why, suggestion]),
  ];

  it.each(keys)('has finished, short and kind sentences for %s', (key) => {
    const said = words.say(key, values);
    expect(said).not.toBe(key);
    expect(said).not.toMatch(/[{}]/);
    expect(said).not.toMatch(JUDGING);
    const longest = Math.max(...said.split(/[.?] /).map((sentence) => sentence.split(' ').length));
    expect(longest).toBeLessThan(20);
  });

  it('names only keys that there are', () => {
    type Said = SlipFinding['why'] | SlipFinding['suggestion'] | WordFault;
    expectTypeOf<
      FaultKey | WarningKey | NoteKey | PlaceKey | HandOutKey | Said
    >().toExtend<WordKey>();
  });
});
