/** The end of a pause that has none, in ms since 1970: the last moment a date can have, https://tc39.es/ecma262/#sec-time-values-and-time-range */
export const NO_END = 8.64e15;

/** Longer than any pause until tomorrow, in ms: two days. */
const LONGEST = 48 * 3_600_000;

/**
 * Whether a pause until `quietUntil` holds at `now` (both in ms since 1970). One whose end is further off than any
 * pause lasts was made before the clock was set back: it is over, or it would hold for as long as the clock was wrong.
 */
export function isPaused(quietUntil: number, now: number): boolean {
  if (quietUntil >= NO_END) return true;
  return quietUntil > now && quietUntil - now <= LONGEST;
}
