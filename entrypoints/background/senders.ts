import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';

/** Whether a message comes from a page of this extension. Its address is the browser's word, not the sender's. */
export function isOwnPage(sender: Runtime.MessageSender): boolean {
  return (
    sender.id === browser.runtime.id &&
    sender.url !== undefined &&
    sender.url.startsWith(browser.runtime.getURL(''))
  );
}

/** A tab our script runs in: its id, the address of its top frame, and a way to load another of our scripts there. */
export type AskingTab = Readonly<{ id: number; url: URL; run(file: string): Promise<void> }>;

/** The tab a message comes from; null unless it was sent by our own script in a tab's top frame. */
export function tabOf(sender: Runtime.MessageSender): AskingTab | null {
  const id = sender.tab?.id;
  if (sender.id !== browser.runtime.id || id === undefined) return null;
  if (sender.frameId !== 0 || sender.url === undefined) return null;
  return {
    id,
    url: new URL(sender.url),
    async run(file) {
      await browser.scripting.executeScript({
        target: { tabId: id, frameIds: [0] },
        files: [file],
      });
    },
  };
}
