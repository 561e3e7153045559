import type { PageReplies, PageRequest } from '@/lib/messages';
import { browser } from 'wxt/browser';

type Kind = PageRequest['kind'];

let changing: Promise<unknown> = Promise.resolve();

/**
 * Asks the background, the only one that opens the store. Rejects when it can't be reached. Asks once more when the
 * first try fails: the browser may stop a background that has heard and not yet answered, and each request done twice
 * is as good as once. What changes something goes one after another, so that nothing overtakes what it undoes.
 */
export function ask<K extends Kind>(
  request: Extract<PageRequest, { kind: K }>,
): Promise<PageReplies[K]> {
  const send = async () => {
    const reply = await browser.runtime.sendMessage<PageRequest, PageReplies[K] | undefined>(
      request,
    );
    // No request is answered with nothing: that is what comes of a background stopped before it heard.
    if (reply === undefined) throw new Error('The background did not answer.');
    return reply;
  };
  const sendTwice = () => send().catch(send);
  if (request.kind === 'state') return sendTwice();
  const answer = changing.then(sendTwice);
  changing = answer.catch(() => undefined);
  return answer;
}
