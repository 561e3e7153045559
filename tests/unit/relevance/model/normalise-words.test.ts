import { expect, it } from 'vitest';
import { normaliseWords } from '@/lib/relevance/model/normalise-words';

const names = new Map([
  ['🐍', 'snake'],
  ['👏', 'clapping hands'],
]);

it.each([
  ['well done 🐍🐍', 'well done snake snake'],
  ['great 👏🏽 job', 'great clapping hands job'],
  ['FUMING with the SCHOOL', 'fuming with the school'],
  ['soooo good', 'soo good'],
  ['it’s “fine”', 'it\'s "fine"'],
  ['ｆｕｌｌ width', 'full width'],
  ['see https://a.example/b?c=d now', 'see link now'],
  ['one\n\n two', 'one two'],
])('writes %j as %j', (text, plain) => {
  expect(normaliseWords(text, names)).toBe(plain);
});

it.each([['PE kit and SEN'], ['the book shelf'], ['🦊 is not in the list'], ['']])(
  'leaves %j as it is',
  (text) => {
    expect(normaliseWords(text, names)).toBe(text);
  },
);
