import * as v from 'valibot';
import {
  PACK_LIMITS,
  fault,
  group,
  handle,
  hashtag,
  isoDay,
  link,
  list,
  nameText,
  text,
} from './pack-field';

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

/** What the first line of every pack says. */
const PACK_FORMAT = 'quiet-word/school-pack';

/** The newest edition of the format this reader knows. */
export const PACK_FORMAT_VERSION = 1;

const id = text(80);
const title = text(300);
const line = text(200);
const paragraph = text(10_000);

const school = group({
  name: nameText(120, 3),
  otherNames: v.exactOptional(list(nameText(120, 2))),
  handles: v.exactOptional(list(handle())),
  hashtags: v.exactOptional(list(hashtag())),
  town: v.exactOptional(line),
  postcode: v.exactOptional(line),
  nation: v.picklist(NATIONS, fault('packs.notAChoice')),
  kind: v.picklist(SCHOOL_KINDS, fault('packs.notAChoice')),
  website: v.exactOptional(link()),
  staff: v.exactOptional(list(group({ name: line, role: v.exactOptional(line) }))),
  classes: v.exactOptional(list(line)),
});

const clause = group({
  id,
  text: paragraph,
  topics: list(v.picklist(TOPICS, fault('packs.notAChoice')), TOPICS.length),
});

const section = group({ id, title, clauses: list(clause, PACK_LIMITS.clauses) });

const code = group({
  title,
  version: line,
  adopted: isoDay(),
  reviewBy: v.exactOptional(isoDay()),
  sections: v.pipe(
    list(section, PACK_LIMITS.sections),
    v.metadata({ contains: { properties: { clauses: { minItems: 1 } } } }),
  ),
});

/**
 * The one definition of a school pack, format 1. It judges texts that are trimmed and in NFC; rules over several
 * fields (ids that differ, at least one clause) are the reader's.
 */
export const SchoolPackSchema = group({
  format: v.literal(PACK_FORMAT, fault('packs.notAPack')),
  formatVersion: v.literal(PACK_FORMAT_VERSION, fault('packs.wrongVersion')),
  school,
  code,
  complaints: group({ title, url: link(), summary: v.exactOptional(text(600)) }),
  contact: v.exactOptional(
    group({
      name: v.exactOptional(line),
      role: v.exactOptional(line),
      phone: v.exactOptional(line),
      email: v.exactOptional(line),
    }),
  ),
  declaration: v.exactOptional(list(paragraph)),
  letter: v.exactOptional(group({ subject: title, paragraphs: list(paragraph) })),
});

type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

/** A school's names, code and complaints procedure, read and found good. Optional fields are absent, never empty. */
export type SchoolPack = DeepReadonly<v.InferOutput<typeof SchoolPackSchema>>;

/** A part of a code, as its school divides it. */
export type CodeSection = SchoolPack['code']['sections'][number];

/** One rule or statement of a code, in the school's own words. */
export type Clause = CodeSection['clauses'][number];
