/** The nations whose rights and routes text a school can have. */
export const NATIONS = ['england', 'wales', 'scotland', 'northern-ireland', 'other'] as const;
export type Nation = (typeof NATIONS)[number];

/** Kinds of school that differ in the steps after a complaint. */
export const SCHOOL_KINDS = ['maintained', 'academy', 'independent', 'other'] as const;
export type SchoolKind = (typeof SCHOOL_KINDS)[number];

/** What a clause is about; the last three are shown only in the whole code. */
export const TOPICS = [
  'conduct',
  'complaint',
  'allegation',
  'abuse',
  'befriending',
  'anonymity',
  'take-down',
  'chat',
  'message-viewing',
  'review',
  'consequences',
  'law',
  'context',
] as const;
export type Topic = (typeof TOPICS)[number];
