import type { PauseLength } from '@/components/settings/pause-choices';
import type { Words } from '@/lib/words';
import { tomorrowMorning } from '../background/tomorrow';
import { isPaused, NO_END } from './is-paused';

const HOUR = 3_600_000;

/** When a pause that begins at `now` ends, in ms since 1970. */
export function pauseEnd(length: PauseLength, now: Date): number {
  switch (length) {
    case 'hour':
      return now.getTime() + HOUR;
    case 'tomorrow':
      return tomorrowMorning(now);
    case 'until-i-say':
      return NO_END;
  }
}

/** "Paused until 23:40.", or null when `quietUntil` (ms since 1970) is over. */
export function describePause(quietUntil: number, now: Date, words: Words): string | null {
  if (!isPaused(quietUntil, now.getTime())) return null;
  if (quietUntil === NO_END) return words.say('popup.pausedUntilYouSay');
  const end = new Date(quietUntil);
  const time = new Intl.DateTimeFormat([words.language.lang, 'en-GB'], {
    hour: 'numeric',
    minute: '2-digit',
    ...(end.toDateString() === now.toDateString() ? {} : { weekday: 'long' }),
  });
  return words.say('popup.pausedUntil', { time: time.format(end) });
}
