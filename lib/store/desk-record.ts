import { BLANK_DRAFT, NATIONS, SCHOOL_KINDS, TOPICS, type DraftPack } from '@/lib/packs';
import * as v from 'valibot';

/** What a school is working on: its pack in the making, and the page its set-up link should open. */
export type DeskRecord = Readonly<{ draft: DraftPack; linkPage: string }>;

const clause = v.object({
  id: v.string(),
  text: v.string(),
  topics: v.array(v.picklist(TOPICS)),
  looked: v.boolean(),
});

const { nation, kind, ...texts } = BLANK_DRAFT.facts;

const facts = v.object({
  ...v.entriesFromList(textKeys(texts), v.fallback(v.string(), '')),
  nation: v.fallback(v.picklist(NATIONS), nation),
  kind: v.fallback(v.picklist(SCHOOL_KINDS), kind),
});

const record = v.object({
  draft: v.object({
    facts,
    sections: v.array(v.object({ id: v.string(), title: v.string(), clauses: v.array(clause) })),
  }),
  linkPage: v.fallback(v.string(), ''),
});

/** The record in `stored`, or null when there is none or it is damaged. */
export function parseDeskRecord(stored: unknown): DeskRecord | null {
  const parsed = v.safeParse(record, stored);
  return parsed.success ? parsed.output : null;
}

/** Field names with their types, which `Object.keys` forgets. */
function textKeys<const Fields extends object>(fields: Fields): (keyof Fields & string)[] {
  const isKey = (key: string): key is keyof Fields & string => key in fields;
  return Object.keys(fields).filter(isKey);
}
