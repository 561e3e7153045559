import { test as base } from './heard-drafts';
import type { Launched } from './extension';

/** Tests on the stand-ins with private messages turned on wherever there are any. */
export const test = base.extend<{ messagesOn: null }>({
  messagesOn: [
    async ({ launched }, use) => {
      for (const site of ['facebook', 'x'] as const) await turnMessages(launched, site, true);
      await use(null);
    },
    { auto: true },
  ],
});

/** Turns private messages on a site on or off as the parent's page does, once the browser lets us in there. */
export async function turnMessages(
  { context, extensionId }: Launched,
  site: 'facebook' | 'x',
  on: boolean,
): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/home.html`);
  await page.evaluate((request) => chrome.runtime.sendMessage(request), {
    kind: 'turn-messages',
    site,
    on,
  });
  await page.close();
}

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
