import type { TabNotice } from '@/lib/messages';
import { browser } from 'wxt/browser';

/** Sends `notice` to the watcher in a tab; resolves quietly when the tab has none. */
export async function tellTab(tabId: number | undefined, notice: TabNotice): Promise<void> {
  if (tabId === undefined) return;
  await browser.tabs.sendMessage(tabId, notice).catch(() => undefined);
}
