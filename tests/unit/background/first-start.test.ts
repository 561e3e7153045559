import { expect, it, vi } from 'vitest';

const { browser } = await vi.hoisted(async () => {
  const made = await import('./fake-browser');
  return { browser: made.fakeBrowser() };
});
vi.mock('wxt/browser', () => ({ browser }));
const { isFirstStart } = await import('@/entrypoints/background/first-start');

it('is the first start once, until the session memory is gone', async () => {
  expect(await isFirstStart()).toBe(true);
  expect(await isFirstStart()).toBe(false);
  browser.session.clear();
  expect(await isFirstStart()).toBe(true);
});
