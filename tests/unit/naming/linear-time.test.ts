import { createNameMatcher, deriveNameTable } from '@/lib/naming';
import type { NameMatcher } from '@/lib/naming';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { schoolNames } from './made-up-schools';

const ordinary = ['Whitefield Primary School', "St Mary's CofE Primary School", 'Hope Academy'];
const hostile = ['A B C D E F G H I J K School', `${'Aa '.repeat(30)}School`, 'aaaaaaaaaaaa'];

function matcherOf(names: readonly string[]): NameMatcher {
  return createNameMatcher(
    deriveNameTable(names.map((name) => schoolNames({ name, town: 'Bury' }))),
  );
}

afterEach(() => {
  vi.restoreAllMocks();
});

/** How many letters are looked at and keys looked up while matching: the matcher's steps, whatever the machine. */
function countSteps(matcher: NameMatcher, text: string): number {
  matcher.match(text);
  const letters = vi.spyOn(String.prototype, 'charCodeAt');
  const lookUps = vi.spyOn(Map.prototype, 'get');
  matcher.match(text);
  const steps = letters.mock.calls.length + lookUps.mock.calls.length;
  vi.restoreAllMocks();
  return steps;
}

const LENGTH = 600;
const fill = (piece: string, length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
describe('steps', () => {
  it.each([
    'a',
    'a ',
    'aa ',
    'a*',
    '*',
    ' ',
    '.',
    'w h i t e f i e l d ',
    'whitefield ',
    'whitefield primary ',
    'Whitefield primary, Liverpool ',
    'teacher Whitefield ',
    'whitfield ',
    'whitefiel',
    'St Mary St Mary and ',
    'school primary and ',
    'a.b/c@d',
    'e\u0301',
    '🏫',
    '#Whitefield',
    'A B C D E F G H I J K',
  ])('grow no faster than the draft: %j', (piece) => {
    const matcher = matcherOf([...ordinary, ...hostile]);
    const once = countSteps(matcher, fill(piece, LENGTH));
    expect(countSteps(matcher, fill(piece, LENGTH * 4))).toBeLessThan(once * 4.5 + 1000);
  });

  it('grow no faster than a random draft', () => {
    const words = [
      'whitefield',
      'whit',
      'field',
      'primary',
      'st',
      'marys',
      'school',
      'a',
      'aa',
      '*',
      '. ',
      '\n',
      '#',
    ];
    const piece = fc.array(
      fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 3 })),
      {
        minLength: 20,
        maxLength: 60,
      },
    );
    const matcher = matcherOf([...ordinary, ...hostile]);
    fc.assert(
      fc.property(piece, (pieces) => {
        const text = `${pieces.join(' ')} `;
        const few = countSteps(matcher, text.repeat(4));
        expect(countSteps(matcher, text.repeat(16))).toBeLessThan(few * 4.5 + 1000);
      }),
      { numRuns: 15 },
    );
  });
});
