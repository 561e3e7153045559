import type { PauseLength } from '@/components/settings/pause-choices';
import type { Words } from '@/lib/words';
import { tomorrowMorning } from '../background/tomorrow';

const HOUR = 3_600_000;

/** The last moment a date can have, in ms since 1970: https://tc39.es/ecma262/#sec-time-values-and-time-range */
const END_OF_TIME = 8.64e15;

/** When a pause that begins at `now` ends, in ms since 1970. */
export function pauseEnd(length: PauseLength, now: Date): number {
  switch (length) {
    case 'hour':
      return now.getTime() + HOUR;
    case 'tomorrow':
      return tomorrowMorning(now);
    case 'until-i-say':
      return END_OF_TIME;
  }
}

/** "Paused until 23:40.", or null when `quietUntil` (ms since 1970) is over. */
export function describePause(quietUntil: number, now: Date, words: Words): string | null {
  if (quietUntil <= now.getTime()) return null;
  if (quietUntil === END_OF_TIME) return words.say('popup.pausedUntilYouSay');
  const end = new Date(quietUntil);
  const time = new Intl.DateTimeFormat([words.language.lang, 'en-GB'], {
    hour: 'numeric',
    minute: '2-digit',
    ...(end.toDateString() === now.toDateString() ? {} : { weekday: 'long' }),
  });
  return words.say('popup.pausedUntil', { time: time.format(end) });
}
