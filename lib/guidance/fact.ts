/** What every fact carries, so that a person can look it up again. */
export type Checked = Readonly<{
  /** Where it was read: an https address. */
  source: string;
  /** ISO date of the day somebody last read the source. */
  lastChecked: string;
}>;

/** The day the facts of this release were last read at their sources. */
export const LAST_CHECKED = '2026-11-22';
