import { expect, type CDPSession, type Page } from '@playwright/test';
import type { Launched } from './extension';

/** The pop-up as the toolbar button opens it: no tab, so no Playwright page. */
export type OpenPopup = Readonly<{
  /** Calls a function in the pop-up and returns its answer, plain data; it is sent as text, so it may use nothing from outside. */
  evaluate<T>(act: () => T | Promise<T>): Promise<T>;
  /** What it shows, line by line. */
  text(): Promise<string>;
  close(): Promise<void>;
}>;

/** Opens the pop-up over `page`, which is brought to the front first, and waits until it is filled. */
export async function openPopup(
  { context, serviceWorker, extensionId }: Launched,
  page: Page,
): Promise<OpenPopup> {
  await page.bringToFront();
  await serviceWorker.evaluate(() => chrome.action.openPopup());
  const browser = context.browser();
  if (!browser) throw new Error('The browser has no debugging session of its own.');
  const session = await browser.newBrowserCDPSession();
  const address = `chrome-extension://${extensionId}/popup.html`;
  const targetId = await findTarget(session, address);
  const attached = await session.send('Target.attachToTarget', { targetId });
  const popup: OpenPopup = {
    evaluate: (act) => evaluateIn(session, attached.sessionId, act),
    text: () => popup.evaluate(() => document.body.innerText),
    close: async () => {
      await session.send('Target.closeTarget', { targetId });
      await session.detach();
    },
  };
  await expect
    .poll(() => popup.evaluate(() => document.querySelectorAll('main > :not(h1)').length), {
      message: 'the pop-up is filled',
    })
    .toBeGreaterThan(0);
  return popup;
}

declare const chrome: { action: { openPopup(): Promise<void> } };

async function findTarget(session: CDPSession, address: string): Promise<string> {
  let found: string | undefined;
  await expect
    .poll(async () => {
      const { targetInfos } = await session.send('Target.getTargets');
      found = targetInfos.find(({ url }) => url === address)?.targetId;
      return found;
    })
    .toBeDefined();
  return String(found);
}

let messages = 0;

/** Playwright's session to the browser knows no sessions within it, so each message is wrapped by hand. */
function evaluateIn<T>(
  session: CDPSession,
  sessionId: string,
  act: () => T | Promise<T>,
): Promise<T> {
  const id = ++messages;
  const params = {
    expression: `(${act.toString()})()`,
    awaitPromise: true,
    returnByValue: true,
    userGesture: true,
  };
  return new Promise<T>((resolve, reject) => {
    const hear = (event: { sessionId: string; message: string }) => {
      if (event.sessionId !== sessionId) return;
      const reply = JSON.parse(event.message) as Reply;
      if (reply.id !== id) return;
      session.off('Target.receivedMessageFromTarget', hear);
      const fault = reply.error?.message ?? reply.result?.exceptionDetails?.text;
      if (fault === undefined) resolve(reply.result?.result?.value as T);
      else reject(new Error(fault));
    };
    session.on('Target.receivedMessageFromTarget', hear);
    const message = JSON.stringify({ id, method: 'Runtime.evaluate', params });
    session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
  });
}

type Reply = Readonly<{
  id?: number;
  error?: { message: string };
  result?: { result?: { value?: unknown }; exceptionDetails?: { text: string } };
}>;
