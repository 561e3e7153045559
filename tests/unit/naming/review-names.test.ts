import { reviewNames } from '@/lib/naming';
import { expect, it } from 'vitest';
import { schoolNames } from './made-up-schools';

it.each([
  ['Whitefield Primary School', [], []],
  ['Whitefield Primary School', ['WPS'], []],
  ['Whitefield Primary School', ['WP'], [{ form: 'WP', concern: 'not-used' }]],
  ['The Academy', [], [{ form: 'The Academy', concern: 'not-used' }]],
  ['Forest School', [], [{ form: 'Forest', concern: 'everyday-phrase' }]],
  ['Grange Primary School', [], [{ form: 'Grange', concern: 'everyday-word' }]],
  ['Charlotte Primary School', [], [{ form: 'Charlotte', concern: 'person-or-street' }]],
])('warns of %s with %j', (name, otherNames, expected) => {
  expect(reviewNames(schoolNames({ name, otherNames }))).toEqual(expected);
});
