import { expect, test as base, type Page } from '@playwright/test';
import { serveStandIns } from '../stand-ins/serve';
import { addSchool } from './add-school';
import { pressInCard, readCard, waitForCard } from './closed-shadow';
import { complaint } from './drafts';
import { launchWithExtension, type Launched } from './extension';
import { hearDrafts } from './heard-drafts';
import { restOver } from './rest';
import { surfaceNamed } from './surface-named';

/** A browser for each test, because what breaks in it stays broken; `page` has a box of Facebook open and focused. */
const test = base.extend<{ launched: Launched; page: Page }>({
  launched: async ({}, use) => {
    const launched = await launchWithExtension({ granted: true });
    await serveStandIns(launched.context);
    await addSchool(launched);
    await use(launched);
    await launched.context.close();
  },
  page: async ({ launched }, use) => {
    const page = await launched.context.newPage();
    await surfaceNamed('facebook/post').open(page);
    await page.evaluate(countHosts);
    await use(page);
    expect(await page.evaluate(() => window.__page.errors)).toEqual([]);
    expect(await page.evaluate(() => window.mostHosts)).toBe(1);
  },
});

test('a background stopped before the first word is woken by the draft', async ({ page }) => {
  await stopBackground(page);
  await page.keyboard.type(complaint);
  await waitForCard(page);
});

test('a background stopped before it has answered is asked again', async ({ launched, page }) => {
  const heard = await hearDrafts(launched.serviceWorker);
  const home = await openHome(launched);
  await home.evaluate(holdStore);
  await page.bringToFront();
  await page.keyboard.type(complaint);
  await expect.poll(heard.last).toBe(complaint);
  await stopBackground(page);
  await home.evaluate(() => (window.holdsStore = false));
  await waitForCard(page);
});

test('a card stays and serves when the background is stopped behind it', async ({
  launched,
  page,
}) => {
  await page.keyboard.type(complaint);
  const before = await waitForCard(page);
  await stopBackground(page);
  await page.keyboard.type(' Again');
  await restOver(page);
  expect((await readCard(page))?.text).toBe(before.text);

  await stopBackground(page);
  const opened = launched.context.waitForEvent('page');
  await pressInCard(page, 'Read the whole code');
  await expect(await opened).toHaveURL(/home\.html#\/code\//);

  await page.bringToFront();
  await stopBackground(page);
  await pressInCard(page, 'Not now');
  await pressInCard(page, 'Pause until tomorrow');
  await expect.poll(async () => (await readCard(page))?.text).toContain('Paused until tomorrow.');
  const other = await launched.context.newPage();
  await surfaceNamed('facebook/post').open(other);
  await other.keyboard.type(complaint);
  await restOver(other);
  expect(await readCard(other)).toBeNull();
});

test('when the extension is loaded anew, the old card makes way at the next word', async ({
  launched,
  page,
}) => {
  await page.keyboard.type(complaint);
  await waitForCard(page);
  await allowReload(launched);
  const started = launched.context.waitForEvent('serviceworker');
  await reload(launched);
  const background = await started;
  const heard = await hearDrafts(background);
  await page.bringToFront();
  await expect.poll(() => background.evaluate(isSeenAgain)).toBe(true);
  await page.keyboard.type(' Again');
  await expect.poll(heard.last).toBe(`${complaint} Again`);
  await restOver(page);
  await waitForCard(page);
});

test('when the extension is gone, its card goes at the next word', async ({ launched, page }) => {
  await page.keyboard.type(complaint);
  await waitForCard(page);
  // Without developer mode a reloaded extension is left off.
  const stopped = launched.serviceWorker.waitForEvent('close');
  await reload(launched);
  await stopped;
  await page.keyboard.type(' Again');
  await expect.poll(() => readCard(page)).toBeNull();
  await expect(page.locator('html > [popover]')).toHaveCount(0);
});

test('a store that cannot be opened is said in a sentence, and can be tried again', async ({
  launched,
}) => {
  const home = await openHome(launched);
  await home.evaluate(makeStoreNewer);
  await home.reload();
  await expect(home.getByRole('status')).toContainText(
    'Your browser would not let me open what I keep.',
  );
  await home.evaluate(deleteStore);
  await home.getByRole('button', { name: 'Try again' }).click();
  await expect(home.getByRole('heading', { level: 1 })).toHaveText('Your schools');
});

test('records that cannot be read leave the others as they were', async ({ launched }) => {
  const home = await openHome(launched);
  await home.evaluate(damageStore);
  await home.reload();
  await expect(home.getByRole('heading', { name: 'Whitefield Primary School' })).toBeVisible();
  const page = await launched.context.newPage();
  await surfaceNamed('facebook/post').open(page);
  await page.keyboard.type(complaint);
  await waitForCard(page);
});

declare global {
  interface Window {
    mostHosts: number;
    holdsStore: boolean;
  }
}

/** Keeps the greatest number of cards that hung in the page at one time. */
function countHosts(): void {
  window.mostHosts = 0;
  const count = () =>
    (window.mostHosts = Math.max(
      window.mostHosts,
      document.querySelectorAll('html > [popover]').length,
    ));
  new MutationObserver(count).observe(document.documentElement, { childList: true });
}

/** Stops the background as the browser does when it has been idle; the next message starts it again. */
async function stopBackground(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  const stopped = new Promise<void>((resolve) =>
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    }),
  );
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}

/** Whether a script of the extension as it was loaded anew sees a box in one of the open tabs. */
async function isSeenAgain(): Promise<boolean> {
  const tabs = await chrome.tabs.query({});
  const views = await Promise.all(
    tabs.map(({ id }) =>
      chrome.tabs.sendMessage(id, { kind: 'what-do-you-see' }).catch(() => null),
    ),
  );
  return views.some((view) => view?.composer === 'seen');
}

declare const chrome: {
  tabs: {
    query(filter: object): Promise<{ id: number }[]>;
    sendMessage(id: number, notice: object): Promise<{ composer: string } | null>;
  };
  runtime: { reload(): void };
  developerPrivate: {
    updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
  };
};

async function reload({ serviceWorker }: Launched): Promise<void> {
  await serviceWorker.evaluate(() => setTimeout(() => chrome.runtime.reload(), 0));
}

/** In developer mode an extension that was loaded from a folder comes back after a reload. */
async function allowReload({ context }: Launched): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(() =>
    chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  );
  await page.close();
}

/** The parent's page with the example school in it. */
async function openHome({ context, extensionId }: Launched): Promise<Page> {
  const home = await context.newPage();
  await home.goto(`chrome-extension://${extensionId}/home.html#/schools`);
  await expect(home.getByRole('heading', { name: 'Whitefield Primary School' })).toBeVisible();
  return home;
}

/** Keeps everybody else waiting for the store until `holdsStore` is false, as a slow disk would. */
function holdStore(): Promise<void> {
  window.holdsStore = true;
  return new Promise((resolve) => {
    const opening = indexedDB.open('quiet-word');
    opening.onsuccess = () => {
      const held = opening.result.transaction(['schools', 'settings'], 'readwrite');
      const hold = () => {
        if (window.holdsStore) held.objectStore('schools').count().onsuccess = hold;
        resolve();
      };
      hold();
    };
  });
}

/** Leaves the store as a later version of the extension might: one that this version must not open. */
function makeStoreNewer(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('quiet-word', 99);
    opening.onerror = reject;
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}

function deleteStore(): Promise<void> {
  return new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('quiet-word');
    deleting.onerror = reject;
    deleting.onsuccess = () => resolve();
  });
}

/** Puts a school that is none beside the one that is there, and settings that make no sense. */
function damageStore(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('quiet-word');
    opening.onerror = reject;
    opening.onsuccess = () => {
      const changing = opening.result.transaction(['schools', 'settings'], 'readwrite');
      changing.objectStore('schools').put({ id: 'none', pack: { format: 'none' } }, 'none');
      changing.objectStore('settings').put({ remindWhen: 'never', quietUntil: 'soon' }, 'settings');
      changing.oncomplete = () => resolve();
    };
  });
}
