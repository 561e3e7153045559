/** Before this hour a night is not over, and "tomorrow" is the morning it ends in. */
const END_OF_NIGHT = 4;

/** Six in the morning of the day after `now`, or of the same day for somebody still up; local time, in ms since 1970. */
export function tomorrowMorning(now: Date): number {
  const days = now.getHours() < END_OF_NIGHT ? 0 : 1;
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, 6).getTime();
}
