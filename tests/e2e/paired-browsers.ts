import { test as base, type BrowserContext } from '@playwright/test';
import { serveStandIns } from '../stand-ins/serve';
import { addSchool } from './add-school';
import { fixChance } from './box-state';
import { launchWithExtension, launchWithoutExtension } from './extension';
import { turnMessages } from './message-browser';

/** The same browser twice: `tested` with the extension, the school and the sites, `control` with nothing. */
export type Pair = Readonly<{ tested: BrowserContext; control: BrowserContext }>;

/** Tests that do the same in two browsers: one pair for each worker, in which chance falls alike. */
export const test = base.extend<object, { pair: Pair }>({
  pair: [
    async ({}, use) => {
      const launched = await launchWithExtension({ granted: true, context });
      const control = await launchWithoutExtension({ context });
      for (const each of [launched.context, control]) {
        await serveStandIns(each);
        await each.grantPermissions(['clipboard-read', 'clipboard-write']);
        await each.addInitScript(fixChance);
      }
      await addSchool(launched);
      for (const site of ['facebook', 'x'] as const) await turnMessages(launched, site, true);
      await use({ tested: launched.context, control });
      await launched.context.close();
      await control.close();
    },
    { scope: 'worker' },
  ],
});

const context = { viewport: { width: 1280, height: 800 } };
