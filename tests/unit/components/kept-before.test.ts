import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeKeptBefore } from '@/entrypoints/shared/describe-kept-before';
import { isoDay } from '@/entrypoints/shared/iso-day';
import { createWords } from '@/lib/words';

const zone = process.env['TZ'];
beforeEach(() => {
  process.env['TZ'] = 'Europe/London';
});
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

describe('the day where the browser is', () => {
  it.each([
    ['2026-07-14T23:30:00Z', '2026-07-15'],
    ['2026-01-14T23:30:00Z', '2026-01-14'],
    ['2026-01-01T00:00:00Z', '2026-01-01'],
  ])('%s → %s', (time, day) => {
    expect(isoDay(new Date(time))).toBe(day);
  });
});

describe('what is said of words kept before', () => {
  const words = createWords('en');
  const now = new Date('2026-07-15T07:00:00Z');
  it.each([
    ['nothing kept', [], null],
    ['today, though yesterday in UTC', ['2026-07-14T23:30:00.000Z'], null],
    ['late yesterday', ['2026-07-14T22:30:00.000Z'], 'You kept something yesterday.'],
    ['last week', ['2026-07-08T10:00:00.000Z'], 'You kept something on 8 July 2026.'],
    [
      'both, and something of today',
      ['2026-07-08T10:00:00.000Z', '2026-07-14T10:00:00.000Z', '2026-07-15T06:00:00.000Z'],
      'You kept something yesterday.',
    ],
  ])('%s', (_, times, sentence) => {
    const kept = times.map((keptAt, id) => ({ id: String(id), school: 's', text: 't', keptAt }));
    expect(describeKeptBefore(kept, words, now)).toBe(sentence);
  });
});
