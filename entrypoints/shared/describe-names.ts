import { reviewNames, type NameConcern } from '@/lib/naming';
import type { PackNames } from '@/lib/packs';
import type { WordKey, Words } from '@/lib/words';

/** A sentence on a name of a school that is used with care or not at all, and the field of the pack it stands in. */
export type NameRemark = Readonly<{ field: 'name' | 'otherNames'; sentence: string }>;

const SENTENCES: Readonly<Record<NameConcern, WordKey>> = {
  'not-used': 'schools.nameNotUsed',
  'everyday-word': 'schools.nameEverydayWord',
  'everyday-phrase': 'schools.nameEverydayPhrase',
  'person-or-street': 'schools.namePersonOrStreet',
};

/** Says which forms of a school's names are too short or too common to be used everywhere; empty when none is. */
export function describeNames(names: PackNames, { say }: Words): readonly NameRemark[] {
  const all = { ...names, school: names.name, taught: [], refused: [] };
  const ofName = reviewNames({ ...all, otherNames: [] }).map(({ form }) => form);
  return reviewNames(all).map(({ form, concern }) => ({
    field: ofName.includes(form) ? 'name' : 'otherNames',
    sentence: say(SENTENCES[concern], { form }),
  }));
}
