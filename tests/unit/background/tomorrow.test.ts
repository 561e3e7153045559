import { afterEach, beforeEach, expect, it } from 'vitest';
import { tomorrowMorning } from '@/entrypoints/background/tomorrow';

const zone = process.env['TZ'];
beforeEach(() => {
  process.env['TZ'] = 'Europe/London';
});
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

it.each([
  ['an evening', '2026-01-14T22:40:00', '2026-01-15T06:00:00Z'],
  ['a night that is not over', '2026-01-14T01:30:00', '2026-01-14T06:00:00Z'],
  ['the end of a night', '2026-01-14T03:59:59', '2026-01-14T06:00:00Z'],
  ['an early morning', '2026-01-14T04:00:00', '2026-01-15T06:00:00Z'],
  ['just before midnight', '2026-01-14T23:59:59', '2026-01-15T06:00:00Z'],
  ['just after midnight', '2026-01-15T00:00:00', '2026-01-15T06:00:00Z'],
  ['summer', '2026-07-14T22:40:00', '2026-07-15T05:00:00Z'],
  ['the night the clocks go forward', '2026-03-28T22:40:00', '2026-03-29T05:00:00Z'],
  ['the night the clocks go back', '2026-10-24T22:40:00', '2026-10-25T06:00:00Z'],
  ['the end of a month', '2026-04-30T12:00:00', '2026-05-01T05:00:00Z'],
  ['the end of February', '2026-02-28T12:00:00', '2026-03-01T06:00:00Z'],
  ['the end of February in a leap year', '2028-02-28T12:00:00', '2028-02-29T06:00:00Z'],
  ['the end of a year', '2026-12-31T23:00:00', '2027-01-01T06:00:00Z'],
])('%s', (_, now, until) => {
  expect(new Date(tomorrowMorning(new Date(now))).toISOString()).toBe(
    new Date(until).toISOString(),
  );
});
