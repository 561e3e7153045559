import { test as base, type Page } from '@playwright/test';
import { serveStandIns, type Traffic } from '../stand-ins/serve';
import { addSchool } from './add-school';
import { launchWithExtension, type Launched } from './extension';

type Running = Readonly<{ launched: Launched; traffic: Traffic }>;

/**
 * Tests on the stand-ins with the extension as built, the example school added and every site granted: one browser
 * for each worker, a fresh page for each test.
 */
export const test = base.extend<
  { page: Page; traffic: Traffic; launched: Launched },
  { running: Running }
>({
  running: [
    async ({}, use) => {
      const launched = await launchWithExtension({
        granted: true,
        context: { viewport: { width: 1280, height: 800 } },
      });
      await launched.context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const traffic = await serveStandIns(launched.context);
      await addSchool(launched);
      await use({ launched, traffic });
      await launched.context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ running }, use) => {
    const page = await running.launched.context.newPage();
    await use(page);
    await page.close();
  },
  traffic: async ({ running }, use) => use(running.traffic),
  launched: async ({ running }, use) => use(running.launched),
});
