import type { Runtime } from 'webextension-polyfill';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from './fake-browser';

const { browser } = await vi.hoisted(async () => {
  const made = await import('./fake-browser');
  return { browser: made.fakeBrowser() };
});
vi.mock('wxt/browser', () => ({ browser }));
const { isOwnPage, tabOf } = await import('@/entrypoints/background/senders');

const id = 'abcdefgh';
const home = 'chrome-extension://abcdefgh/home.html#/welcome';
const inTab = {
  id: 7,
  index: 0,
  highlighted: false,
  active: true,
  pinned: false,
  incognito: false,
};
const script: Runtime.MessageSender = { id, url: 'https://x.com/home', frameId: 0, tab: inTab };

beforeEach(() => {
  browser.ran.length = 0;
});

describe('our own pages', () => {
  it.each<readonly [string, Runtime.MessageSender, boolean]>([
    ['the pop-up', { id, url: 'chrome-extension://abcdefgh/popup.html' }, true],
    ['our page in a tab', { id, url: home, frameId: 0, tab: inTab }, true],
    ['a script of ours in a web page', script, false],
    ['another extension', { id: 'other', url: 'chrome-extension://other/page.html' }, false],
    ['another extension under our id', { id, url: 'chrome-extension://other/page.html' }, false],
    [
      'another extension whose id begins like ours',
      { id, url: 'chrome-extension://abcdefghi/home.html' },
      false,
    ],
    ['another extension that names our page', { id: 'other', url: home }, false],
    [
      'a page that looks like ours',
      { id, url: 'https://chrome-extension/abcdefgh/home.html' },
      false,
    ],
    ['a page of another kind', { id, url: 'moz-extension://abcdefgh/home.html' }, false],
    ['no address', { id }, false],
    ['no id', { url: home }, false],
    ['nothing', {}, false],
  ])('%s', (_, sender, own) => {
    expect(isOwnPage(sender)).toBe(own);
  });

  it('are told apart in Firefox too', () => {
    Object.assign(browser.runtime, fakeBrowser('moz-extension://0-1-2').runtime);
    expect(isOwnPage({ id, url: 'moz-extension://0-1-2/home.html' })).toBe(true);
    expect(isOwnPage({ id, url: 'moz-extension://3-4-5/home.html' })).toBe(false);
    Object.assign(browser.runtime, fakeBrowser().runtime);
  });
});

describe('our scripts in a tab', () => {
  it.each<readonly [string, Runtime.MessageSender, string | null]>([
    ['the top frame', script, 'https://x.com/home'],
    ['another frame', { ...script, frameId: 1 }, null],
    ['no frame', { id, url: 'https://x.com/home', tab: inTab }, null],
    ['another extension', { ...script, id: 'other' }, null],
    ['no tab', { id, url: 'https://x.com/home', frameId: 0 }, null],
    ['a tab without an id', { ...script, tab: { ...inTab, id: undefined } as never }, null],
    ['no address', { id, frameId: 0, tab: inTab }, null],
    ['nothing', {}, null],
  ])('%s', (_, sender, address) => {
    expect(tabOf(sender)?.url.href ?? null).toBe(address);
  });

  it('get another script into their own top frame, and nowhere else', async () => {
    await tabOf(script)?.run('reminder-card.js');
    expect(browser.ran).toEqual([
      { target: { tabId: 7, frameIds: [0] }, files: ['reminder-card.js'] },
    ]);
  });
});
