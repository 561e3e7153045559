import { browser } from 'wxt/browser';

const KEY = 'started';

/**
 * Whether the background starts for the first time since the browser did, or since the extension was turned on or
 * updated: the browser's session memory outlives a background that is put to sleep, and nothing more. True once.
 */
export async function isFirstStart(): Promise<boolean> {
  const held = await browser.storage.session.get(KEY);
  await browser.storage.session.set({ [KEY]: true });
  return held[KEY] === undefined;
}
