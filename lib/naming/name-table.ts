/** What is known of one school's names: plain text from its pack and from the parent, never a pattern. */
export type SchoolNames<Id extends string = string> = Readonly<{
  school: Id;
  name: string;
  otherNames: readonly string[];
  /** Stored with `@` and `#`. */
  handles: readonly string[];
  hashtags: readonly string[];
  town?: string;
  postcode?: string;
  /** Staff as parents know them ("Mrs Patel"): a school sign, never a name of the school. */
  staff: readonly string[];
  /** Class names ("Hedgehogs"): a school sign as well. */
  classes: readonly string[];
  /** Nicknames the parent taught: they name the school by themselves. */
  taught: readonly string[];
  /** Forms the parent said are not about this school: they never name it. */
  refused: readonly string[];
}>;

/** How a mention names the school: by itself, or only thanks to a school sign nearby. */
export type MentionStrength = 'strong' | 'weak-with-sign';

/** One place in a draft that names a school. Offsets are UTF-16 units of the draft, end exclusive. */
export type NameMention = Readonly<{
  start: number;
  end: number;
  /** The form that matched, as a reader would write it ("Whitefield Primary"). */
  form: string;
  strength: MentionStrength;
  /** The words that made a weak form count, with their place; absent for strong forms. */
  sign?: Readonly<{ start: number; end: number }>;
}>;

/** A school the draft names, with at least one mention, in text order. */
export type SchoolMatch<Id extends string = string> = Readonly<{
  school: Id;
  mentions: readonly [NameMention, ...NameMention[]];
  /** 0–1: how surely the draft names this school rather than another; for ranking several. */
  sureness: number;
}>;

/** The core of the name: names it with a fitting "Primary", "School" or the like, else only with a sign. */
export const USE_CORE = 0;
/** Names it by itself. */
export const USE_ALONE = 1;
/** Names it only with a sign. */
export const USE_WEAK = 2;
/** Names it as a whole hashtag or handle. */
export const USE_TAG = 3;
/** A parent's own word for it: names it whatever stands around. */
export const USE_TAUGHT = 4;
/** As `alone`, but not beside words that make it a place, a person or a longer name: a full name without "School". */
export const USE_NAME = 5;

/** Also an everyday phrase ("forest school"): counts in small letters only with more words of the name. */
export const CAUTION_EVERYDAY = 1;
/** Also a forename or a street: needs a sign that only a school has, or "at". */
export const CAUTION_DOUBTFUL = 2;
/** Initials: count in capitals only. */
export const CAUTION_INITIALS = 4;
/** Also an everyday word: alone it counts with a capital only. */
export const CAUTION_COMMON = 8;
/** Also what a person or a place is called in full ("Charlotte Mason", "Manor Farm"): a faint sign is not enough. */
export const CAUTION_NAMESAKE = 16;

/** A form of one or more schools' names, folded as the matcher folds drafts. */
export type TableForm = Readonly<{
  letters: string;
  /** For each letter `0`, `1` or `2`: no slip is forgiven, only two letters swapped, any; empty when none anywhere. */
  slips: string;
  /** How many words it has as written. */
  words: number;
  written: string;
  cautions: number;
  /** Pairs: place in `NameTable.schools`, then `USE`. */
  uses: readonly number[];
  /** `keyOf` other names one slip away, never taken for this one. */
  notThese: readonly number[];
}>;

/** What tells one school of the table from others of its name. */
export type TableSchool<Id extends string = string> = Readonly<{
  school: Id;
  /** Bits of what its full name says it is (primary, Catholic, academy …). */
  says: number;
  /** Bits that may stand in a draft without making it another school. */
  allows: number;
  /** `keyOf` the folded names of its own town and places. */
  towns: readonly number[];
  /** Forms that never name it: the folded core, a space, and the bits of what the form says it is. */
  refused: readonly string[];
  /** `keyOf` its folded staff and class names. */
  signs: readonly number[];
}>;

/**
 * All that a tab needs to find these schools in a draft: plain JSON, made once by `deriveNameTable` and sent in one
 * message. Only `createNameMatcher` reads its inside.
 */
export type NameTable<Id extends string = string> = Readonly<{
  schools: readonly TableSchool<Id>[];
  forms: readonly TableForm[];
  /** What designators say, their manner, how they are written (a space before), and their folded spellings with commas between. */
  designators: readonly (readonly [number, number, string, string])[];
  /** Characters drawn like another, each followed by the plain one it passes for. */
  lookAlikes: string;
  /** Bits of a word class and its folded words and phrases with commas between. */
  words: readonly (readonly [number, string])[];
}>;

/** Finds the schools of one name table in a draft. */
export type NameMatcher<Id extends string = string> = Readonly<{
  /** Schools named in `text`, surest first; empty when none is. Never throws; linear in `text.length`. */
  match(text: string): readonly SchoolMatch<Id>[];
}>;
