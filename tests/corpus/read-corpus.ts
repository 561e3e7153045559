import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { OUTCOMES } from '@/lib/relevance';

const DraftSchema = v.strictObject({
  id: v.string(),
  voice: v.string(),
  school: v.string(),
  text: v.string(),
  place: v.optional(v.picklist(['post', 'group-post', 'comment', 'review', 'message'])),
  anonymous: v.optional(v.boolean()),
  outcome: v.picklist(OUTCOMES),
  route: v.optional(v.picklist(['admissions', 'exclusion', 'send-plan', 'data', 'discrimination'])),
  also: v.array(v.picklist(OUTCOMES)),
});

const SchoolsSchema = v.array(v.strictObject({ name: v.string(), forms: v.array(v.string()) }));

/** One labelled draft of the development corpus. */
export type CorpusDraft = v.InferOutput<typeof DraftSchema>;

/** The two parts of the corpus; no voice and no school is in both. */
export const PARTS = ['dev', 'held-out'] as const;

const fileNamed = (name: string): string =>
  readFileSync(new URL(`./${name}`, import.meta.url), 'utf8');

/** The drafts of one part, in file order. Throws when a line is not a draft. */
export function readCorpus(part: (typeof PARTS)[number]): readonly CorpusDraft[] {
  return fileNamed(`${part}.jsonl`)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => v.parse(DraftSchema, JSON.parse(line)));
}

/** The written forms of each invented school's name, by its full name. */
export function readSchoolForms(): ReadonlyMap<string, readonly string[]> {
  const schools = v.parse(SchoolsSchema, JSON.parse(fileNamed('schools.json')));
  return new Map(schools.map(({ name, forms }) => [name, forms]));
}
