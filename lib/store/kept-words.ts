import * as v from 'valibot';

/** How long words are kept, in ms: 30 days. */
const KEPT_FOR = 30 * 24 * 3_600_000;

/** The longest text kept, in UTF-16 units: as much as a draft that is read. */
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

/**
 * What may still be there at `now` (ms since 1970), newest first; damaged records and those past their time are not.
 * Words from a day that is still to come were kept before the clock was set back: their 30 days begin now.
 */
export function stillKept(stored: readonly unknown[], now: number): readonly KeptWords[] {
  return stored
    .flatMap((record) => {
      const parsed = v.safeParse(keptWordsSchema, record);
      return parsed.success ? [notAhead(parsed.output, now)] : [];
    })
    .filter((words) => endOfKeeping(words) > now)
    .sort((a, b) => b.keptAt.localeCompare(a.keptAt));
}

function notAhead(words: KeptWords, now: number): KeptWords {
  return Date.parse(words.keptAt) > now ? { ...words, keptAt: new Date(now).toISOString() } : words;
}
