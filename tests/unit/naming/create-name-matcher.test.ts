import { createNameMatcher, deriveNameTable } from '@/lib/naming';
import { describe, expect, it } from 'vitest';
import { MADE_UP_SCHOOLS } from './made-up-schools';

describe.each(MADE_UP_SCHOOLS)('$names.name', ({ names, named, notNamed }) => {
  const matcher = createNameMatcher(deriveNameTable([names]));

  it.each(named)('is named: %s', (draft) => {
    expect(matcher.match(draft).map(({ school }) => school)).toEqual([names.school]);
  });

  it.each(notNamed)('is not named: %s', (draft) => {
    expect(matcher.match(draft)).toEqual([]);
  });
});
