import { createNameMatcher, deriveNameTable } from '@/lib/naming';
import { describe, expect, it } from 'vitest';
import { MADE_UP_SCHOOLS } from './made-up-schools';
import { PARENTS_DRAFTS } from './parents-drafts';

describe.each([...MADE_UP_SCHOOLS, ...PARENTS_DRAFTS])(
  '$names.name',
  ({ names, named, notNamed }) => {
    const matcher = createNameMatcher(deriveNameTable([names]));

    it.each(named)('is named: %s', (draft) => {
      expect(matcher.match(draft).map(({ school }) => school)).toEqual([names.school]);
    });

    it.each(notNamed)('is not named: %s', (draft) => {
      expect(matcher.match(draft)).toEqual([]);
    });
  },
);
