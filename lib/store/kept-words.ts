import * as v from 'valibot';

/** How long words are kept, in ms: 30 days. */
const KEPT_FOR = 30 * 24 * 3_600_000;

/** Most texts kept at a time, and the longest, in UTF-16 units: as much as a draft that is read. */
const MOST_KEPT = 50;
const LONGEST = 60_100;

/** A draft the parent asked to have kept. */
export const keptWordsSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST)),
  /** The school it was about, by its id in the store; it may have been removed since. */
  school: v.pipe(v.string(), v.maxLength(400)),
  /** ISO date and time. */
  keptAt: v.pipe(v.string(), v.isoTimestamp()),
});
export type KeptWords = Readonly<v.InferOutput<typeof keptWordsSchema>>;

/** The moment kept words go, in ms since 1970. */
export function endOfKeeping({ keptAt }: KeptWords): number {
  return Date.parse(keptAt) + KEPT_FOR;
}

/** What may still be there at `now` (ms since 1970), newest first; damaged records and those past their time are not. */
export function stillKept(stored: readonly unknown[], now: number): readonly KeptWords[] {
  return stored
    .flatMap((record) => {
      const parsed = v.safeParse(keptWordsSchema, record);
      return parsed.success ? [parsed.output] : [];
    })
    .filter((words) => endOfKeeping(words) > now)
    .sort((a, b) => b.keptAt.localeCompare(a.keptAt))
    .slice(0, MOST_KEPT);
}
