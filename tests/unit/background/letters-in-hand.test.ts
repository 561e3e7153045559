import { expect, it } from 'vitest';
import { createLettersInHand } from '@/entrypoints/background/letters-in-hand';

function empty() {
  let ids = 0;
  return createLettersInHand(() => `t${++ids}`);
}

it('gives each letter out once, and to its token alone', () => {
  const letters = empty();
  const token = letters.put({ school: 's', text: 'One.' });
  letters.put({ school: 's', text: 'Two.' });
  expect(letters.take('t9')).toBeNull();
  expect(letters.take(token)).toEqual({ school: 's', text: 'One.' });
  expect(letters.take(token)).toBeNull();
});

it('holds five, and lets the oldest go', () => {
  const letters = empty();
  const tokens = [1, 2, 3, 4, 5, 6].map((n) => letters.put({ school: 's', text: String(n) }));
  expect(tokens.map((token) => letters.take(token)?.text ?? null)).toEqual([
    null,
    '2',
    '3',
    '4',
    '5',
    '6',
  ]);
});
