import { describe, expect, it } from 'vitest';
import { placeInPack } from '@/lib/packs';
import { createWords } from '@/lib/words';

describe('the place a fault is at', () => {
  const words = createWords('en-GB');

  it.each([
    ['', 'The file'],
    ['school.name', 'The school’s full name'],
    ['school.otherNames[0]', 'Other name 1'],
    ['code.sections[1].clauses[4].text', 'The text of part 2, clause 5'],
    ['code.sections[0].clauses[2].topics[1]', 'The topics of part 1, clause 3'],
    ['lines[12]', 'Line 13 of the text'],
    ['colour.shade[3]', 'The field “colour.shade[3]”'],
  ])('%s is called "%s"', (path, said) => {
    const { key, values } = placeInPack(path);
    expect(words.say(key, values)).toBe(said);
  });
});
