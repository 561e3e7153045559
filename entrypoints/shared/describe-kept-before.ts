import type { KeptWords } from '@/lib/store';
import type { Words } from '@/lib/words';
import { isoDay } from './iso-day';

/**
 * "You kept something yesterday.", by the newest of what was kept before today, as days are where the browser is.
 * Null when there is nothing from an earlier day: what is kept today rests until tomorrow.
 */
export function describeKeptBefore(
  kept: readonly KeptWords[],
  { say, date }: Words,
  now: Date,
): string | null {
  const days = kept
    .map(({ keptAt }) => isoDay(new Date(keptAt)))
    .filter((day) => day < isoDay(now));
  const newest = days.sort().at(-1);
  if (newest === undefined) return null;
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  return newest === isoDay(yesterday)
    ? say('letter.keptYesterday')
    : say('letter.keptBefore', { date: date(newest) });
}
