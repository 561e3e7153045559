import { describe, expect, it } from 'vitest';
import { describePause, pauseEnd } from '@/entrypoints/shared/pause';
import { createWords } from '@/lib/words';

const words = createWords('en-GB');
const now = new Date(2026, 10, 22, 22, 40);
const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute);

describe('a pause', () => {
  it.each([
    ['hour', at(22, 23, 40)],
    ['tomorrow', at(23, 6)],
  ] as const)('for %s ends on time', (length, end) =>
    expect(new Date(pauseEnd(length, now))).toEqual(end),
  );

  it('without an end is a date the browser can hold', () => {
    const end = pauseEnd('until-i-say', now);
    expect(Number.isNaN(new Date(end).getTime())).toBe(false);
    expect(JSON.parse(JSON.stringify(end))).toBe(end);
  });

  it.each([
    ['not paused', 0, null],
    ['over just now', now.getTime(), null],
    ['today', at(22, 23, 40).getTime(), 'Paused until 23:40.'],
    ['another day', at(23, 6).getTime(), /^Paused until Monday.*0?6:00\.$/u],
    ['made before the clock was set back', new Date(2029, 10, 23, 6).getTime(), null],
    ['no end', pauseEnd('until-i-say', now), 'Paused until you start me again.'],
  ])('is described: %s', (_, until, sentence) => {
    const said = describePause(until, now, words);
    if (sentence instanceof RegExp) expect(said).toMatch(sentence);
    else expect(said).toBe(sentence);
  });
});
