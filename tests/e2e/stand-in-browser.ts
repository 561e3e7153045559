import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { serveStandIns, type Traffic } from '../stand-ins/serve';
import { launchWithoutExtension } from './extension';

type Served = Readonly<{ context: BrowserContext; traffic: Traffic }>;

/** Tests on the stand-ins alone: one browser for each worker, without the extension, and a fresh page for each test. */
export const test = base.extend<{ page: Page; traffic: Traffic }, { served: Served }>({
  served: [
    async ({}, use) => {
      const context = await launchWithoutExtension();
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await use({ context, traffic: await serveStandIns(context) });
      await context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ served }, use) => {
    const page = await served.context.newPage();
    await use(page);
    await page.close();
  },
  traffic: async ({ served }, use) => use(served.traffic),
});
