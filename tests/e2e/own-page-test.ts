import { expect, test as base, type Page } from '@playwright/test';
import { launchWithExtension, type Launched } from './extension';

/**
 * Tests on the extension's own pages: one browser for each worker, and for each test a fresh page over an empty
 * store. A test in which a page complains, in an error or on its console, fails.
 */
export function ownPageTest({ granted }: Readonly<{ granted: boolean }>) {
  return base.extend<{ page: Page }, { launched: Launched }>({
    launched: [
      async ({}, use) => {
        const launched = await launchWithExtension({ granted });
        await use(launched);
        await launched.context.close();
      },
      { scope: 'worker' },
    ],
    page: async ({ launched }, use) => {
      const page = await launched.context.newPage();
      const complaints = gatherComplaints(page);
      await openHome(page, launched, '#/help');
      await page.evaluate(forgetEverything);
      await use(page);
      for (const each of launched.context.pages()) if (each !== page) await each.close();
      // A browser with no page left would close.
      await launched.context.newPage();
      await page.close();
      expect(complaints).toEqual([]);
    },
  });
}

/** Everything a page complains of, filled as it happens. */
export function gatherComplaints(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => complaints.push(message.text()));
  return complaints;
}

/** Opens a place in the parent's own page, from anew, and waits until it is there. */
export async function openHome(page: Page, { extensionId }: Launched, hash: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${extensionId}/home.html${hash}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: { session: { clear(): Promise<void> } };
};

async function forgetEverything(): Promise<void> {
  await chrome.runtime.sendMessage({ kind: 'erase-everything' });
  await chrome.storage.session.clear();
}
