import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { packOf } from '../reminders/packs';

const { browser } = await vi.hoisted(async () => {
  const made = await import('./fake-browser');
  return { browser: made.fakeBrowser() };
});
vi.mock('wxt/browser', () => ({ browser }));
const { removedSchool } = await import('@/entrypoints/background/removed-school');

const record = {
  id: 'a',
  pack: packOf([['a', ['complaint'], 'Use the complaints procedure.']]),
  addedAt: '2026-09-01T08:00:00.000Z',
  taught: ['Holly'],
  refused: ['Bank'],
  staff: ['Mrs Hall'],
};

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-09-01T08:00:00Z') });
  browser.session.clear();
});
afterEach(() => vi.useRealTimers());

it.each([
  [0, true],
  [59_999, true],
  [60_000, false],
  [3_600_000, false],
  [-1, false],
  [-86_400_000, false],
])('after %d ms it can be brought back: %s', async (ms, there) => {
  await removedSchool.keep(record);
  vi.setSystemTime(Date.now() + ms);
  expect(await removedSchool.read()).toEqual(there ? record : null);
});

it('is dropped from memory once its time is over', async () => {
  await removedSchool.keep(record);
  vi.setSystemTime(Date.now() + 60_000);
  await removedSchool.read();
  expect(browser.session.size).toBe(0);
});

it('is the last one alone, until it is forgotten', async () => {
  await removedSchool.keep({ ...record, id: 'first' });
  await removedSchool.keep(record);
  expect(await removedSchool.read()).toEqual(record);
  expect(await removedSchool.read()).toEqual(record);
  await removedSchool.forget();
  expect(await removedSchool.read()).toBeNull();
});

it.each([
  ['nothing', undefined],
  ['null', null],
  ['a word', 'school'],
  ['no time', { record }],
  ['no school', { until: Infinity }],
  ['a damaged school', { until: Number.MAX_SAFE_INTEGER, record: { id: 'a' } }],
])('reads %s as nothing', async (_, held) => {
  browser.session.set('removed-school', held);
  expect(await removedSchool.read()).toBeNull();
});
