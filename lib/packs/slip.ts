/** What a school may want to mend in its code before handing it out. */
export const SLIPS = [
  'gap',
  'bookmark',
  'wording',
  'repealedAct',
  'unclearAct',
  'libelCrime',
  'childPlace',
  'mustSign',
  'signTwoWays',
  'twoWords',
  'damaging',
  'undefinedWord',
  'termsAndConditions',
  'longSentence',
  'repeated',
  'onlyTeachers',
  'onlyParents',
  'messageViewing',
  'friendException',
  'declarationDiffers',
  'complaintNames',
  'ownNames',
  'noComplaintsLink',
  'noSafeguarding',
  'noOpinionLine',
  'noTitle',
  'noDate',
  'noVersion',
  'noReviewDate',
  'noOwner',
  'noApproval',
] as const;
export type Slip = (typeof SLIPS)[number];

/** Which piece of a school's papers a text belongs to. */
export type ReviewPart = 'title' | 'heading' | 'clause' | 'declaration' | 'letter' | 'other';

/** A text to look at. `path` is its field in a pack, or `lines[n]` of a document, counted from 0. */
export type ReviewText = Readonly<{ part: ReviewPart; path: string; text: string }>;

/**
 * One thing to look at, never an order: where it stands, why it matters and what may be better. What is missing from
 * the whole has the path '' and an empty `found`. `start` counts UTF-16 units in the text at `path`.
 */
export type SlipFinding = Readonly<{
  slip: Slip;
  path: string;
  start: number;
  found: string;
  why: `packs.why.${Slip}`;
  suggestion: `packs.try.${Slip}`;
  values: Readonly<Record<string, string>>;
  /** Where the fact behind it can be read; https. */
  source?: string;
}>;

/** A finding at `start` of `at`, or of the whole when `at` is null. */
export function finding(
  slip: Slip,
  at: ReviewText | null,
  start = 0,
  found = '',
  values: Readonly<Record<string, string>> = {},
): SlipFinding {
  const path = at?.path ?? '';
  return {
    slip,
    path,
    start,
    found,
    why: `packs.why.${slip}`,
    suggestion: `packs.try.${slip}`,
    values: { found, ...values },
  };
}
