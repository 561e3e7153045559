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

/** Finds the schools of one name table in a draft. */
export type NameMatcher<Id extends string = string> = Readonly<{
  /** Schools named in `text`, surest first; empty when none is. Never throws; linear in `text.length`. */
  match(text: string): readonly SchoolMatch<Id>[];
}>;
