import type { PageReplies, PageRequest } from '@/lib/messages';
import { browser } from 'wxt/browser';

type Kind = PageRequest['kind'];

/**
 * Asks the background, the only one that opens the store. Rejects when it can't be reached. Asks once more when the
 * first try fails: the browser may stop a background that has heard and not yet answered, and each request done twice
 * is as good as once.
 */
export function ask<K extends Kind>(
  request: Extract<PageRequest, { kind: K }>,
): Promise<PageReplies[K]> {
  const send = () => browser.runtime.sendMessage<PageRequest, PageReplies[K]>(request);
  return send().catch(send);
}
