import type { TabNotice, TabReplies, TabRequest, TabView } from '@/lib/messages';

/**
 * The few calls our scripts in a tab make, on the browser's own object: both browsers return promises from it in
 * manifest 3, and a polyfill would cost more than the rest of a watcher.
 */
declare const chrome: {
  readonly runtime?: {
    readonly id?: string;
    sendMessage(request: TabRequest): Promise<unknown>;
    readonly onMessage: {
      addListener(listener: NoticeListener): void;
      removeListener(listener: NoticeListener): void;
    };
  };
};

type NoticeListener = (
  notice: TabNotice,
  sender: { readonly id?: string },
  reply: (view: TabView) => void,
) => void;

/** Whether the extension is still there: after an update or removal an old script is left without it. */
export function isAlive(): boolean {
  return chrome.runtime?.id !== undefined;
}

/**
 * Asks the background; undefined when it has no answer. Never rejects. Asks once more when the first try fails or
 * brings nothing: the browser may stop a background before it has heard, or before it has answered.
 */
export async function ask<Kind extends TabRequest['kind']>(
  request: Extract<TabRequest, { kind: Kind }>,
  mayAskAgain = true,
): Promise<TabReplies[Kind] | undefined> {
  let reply: TabReplies[Kind] | undefined;
  try {
    // The background is the only one who can answer, and it is ours: its reply is what the table says.
    reply = (await chrome.runtime?.sendMessage(request)) as TabReplies[Kind] | undefined;
  } catch {
    reply = undefined;
  }
  return reply === undefined && mayAskAgain ? ask(request, false) : reply;
}

/**
 * Calls `listener` with every notice of our own background and pages, until `signal` ends it; what it returns is the
 * reply. Scripts in a page have no way to send one.
 */
export function onNotice(
  listener: (notice: TabNotice) => TabView | undefined,
  signal: AbortSignal,
): void {
  const hear: NoticeListener = (notice, sender, reply) => {
    if (sender.id !== chrome.runtime?.id) return;
    const view = listener(notice);
    if (view) reply(view);
  };
  chrome.runtime?.onMessage.addListener(hear);
  signal.addEventListener('abort', () => {
    if (isAlive()) chrome.runtime?.onMessage.removeListener(hear);
  });
}
