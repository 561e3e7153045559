/** Six in the morning of the day after `now`, local time, in ms since 1970: a pause at night lasts the night. */
export function tomorrowMorning(now: Date): number {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 6).getTime();
}
