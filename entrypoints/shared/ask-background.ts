import type { PageReplies, PageRequest } from '@/lib/messages';
import { browser } from 'wxt/browser';

type Kind = PageRequest['kind'];

/** Asks the background, the only one that opens the store. Rejects when it can't be reached. */
export function ask<K extends Kind>(
  request: Extract<PageRequest, { kind: K }>,
): Promise<PageReplies[K]> {
  return browser.runtime.sendMessage<PageRequest, PageReplies[K]>(request);
}
