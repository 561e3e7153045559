import { describe, expect, it } from 'vitest';
import { mayBeSamePerson } from '@/lib/naming';

describe.each([
  [
    'Mrs Hall',
    [
      'Mrs Hall',
      'MRS. HALL',
      'Ms Hall',
      'Miss Hall Year 2',
      'Jane Hall',
      'Jane Mary Hall',
      'J. Hall',
      'Mrs Hall ✏️',
      'Hall',
    ],
    [
      'Mr Hall',
      'Dr Hall',
      'Jane Halliwell',
      'Hall Jane Smith',
      'Jane Hall-Smith',
      'Mrs Smith Hall Green',
      'Village Hall Bookings',
      'Hallam',
      '',
    ],
  ],
  [
    'Sarah Hall',
    ['Sarah Hall', 'sarah  hall', 'Sarah Jane Hall', 'S Hall', 'Mrs Hall'],
    ['Jane Hall', 'Sarah Hallam', 'Sarah', 'Hall Sarah', 'Mr Sara Hall'],
  ],
  ['S. Hall', ['Sarah Hall', 'Simon Hall', 'S Hall'], ['Jane Hall']],
  ['Miss O’Brien', ["Aoife O'Brien", 'Miss OBrien', 'Aoífe O’Brién'], ['Brien', 'Mr O’Brien']],
  ['Mr Müller-Lee', ['Jan Müller Lee'], ['Jan Müller', 'Mrs Muller-Lee']],
  ['السيدة هدى', ['السيدة هدى'], ['السيدة منى']],
  // An initial, or nothing at all, says nothing of who it is.
  ['Mrs P', [], ['Mrs P', 'Jane P', 'Priya Patel', 'P']],
  ['Mrs', [], ['Mrs Hall', 'Mrs']],
  ['', [], ['', 'Jane Hall']],
])('the staff name “%s”', (staff, same, other) => {
  it.each(same.map((shown) => [shown]))('may be “%s”', (shown) => {
    expect(mayBeSamePerson(shown, staff)).toBe(true);
  });
  it.each(other.map((shown) => [shown]))('is not “%s”', (shown) => {
    expect(mayBeSamePerson(shown, staff)).toBe(false);
  });
});
