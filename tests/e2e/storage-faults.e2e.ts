import { readFile } from 'node:fs/promises';
import { expect, test as base, type Page } from '@playwright/test';
import { serveStandIns } from '../stand-ins/serve';
import { addSchool } from './add-school';
import { pressInCard, readCard, waitForCard } from './closed-shadow';
import { complaint } from './drafts';
import { eventually } from './eventually';
import { launchWithExtension, type Launched } from './extension';
import { restOver } from './rest';
import { readStored } from './stored';
import { surfaceNamed } from './surface-named';

/** One parent at one browser, with our page and a box of a site open: each test leaves all as it found it. */
type Parent = Readonly<{ launched: Launched; home: Page; site: Page }>;

const test = base.extend<object, { parent: Parent }>({
  parent: [
    async ({}, use) => {
      const launched = await launchWithExtension({ granted: true });
      await serveStandIns(launched.context);
      await addSchool(launched);
      const site = await launched.context.newPage();
      await use({ launched, site, home: await openHome(launched) });
      await launched.context.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

const REFUSED = 'Your browser would not save that. Nothing has changed.';

test('a full disk is said in a sentence, what was there stays, and a copy can still be saved', async () => {
  const launched = await launchWithExtension({ granted: true });
  await serveStandIns(launched.context);
  const site = await launched.context.newPage();
  const session = await launched.context.newCDPSession(site);
  const origin = `chrome-extension://${launched.extensionId}`;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
  await addSchool(launched);
  const home = await openHome(launched);
  await home.evaluate(fillStore);
  const before = await readStored(home);

  await go(home, 'settings');
  await size(home, 'Large').click();
  await expect(home.getByText(REFUSED)).toBeVisible();
  await expect(size(home, 'Usual')).toBeChecked();
  expect(await readStored(home)).toEqual(before);

  await go(home, 'kept');
  const saving = home.waitForEvent('download');
  await home.getByRole('button', { name: 'Save the file' }).click();
  const copy = JSON.parse(await readFile(await (await saving).path(), 'utf8')) as {
    schools: unknown[];
  };
  expect(copy.schools).toHaveLength(1);

  await write(site, complaint);
  await waitForCard(site);
  await pressInCard(site, 'Not now');
  await pressInCard(site, 'Keep it until tomorrow');
  await eventually(async () => (await readCard(site))?.text).toContain(
    'Your browser would not keep it.',
  );
  expect(await readStored(home)).toEqual(before);

  await launched.context.close();
});

test('two windows that choose at once both keep what the other chose, and show the last choice', async ({
  parent: { launched, home },
}) => {
  const other = await openHome(launched);
  for (const window of [home, other]) await go(window, 'settings');
  const helpOnly = other.getByRole('radio', { name: 'Only when someone may need help' });
  await Promise.all([size(home, 'Large').click(), helpOnly.click()]);
  for (const window of [home, other]) await expect(size(window, 'Large')).toBeChecked();
  await expect(home.getByRole('radio', { name: 'Only when someone may need help' })).toBeChecked();
  expect((await readStored(home)).settings).toMatchObject({
    cardSize: 'large',
    remindWhen: 'help',
  });

  await Promise.all([size(home, 'Small').click(), size(other, 'Usual').click()]);
  const last = async () => (await readStored(home)).settings['cardSize'];
  await eventually(last).not.toBe('large');
  await eventually(async () => {
    const kept = await last();
    const shown = await Promise.all(
      [home, other].map((window) => size(window, kept === 'small' ? 'Small' : 'Usual').isChecked()),
    );
    return shown.every(Boolean);
  }).toBe(true);
  await other.close();
  await size(home, 'Usual').click();
  await home.getByRole('radio', { name: 'When the code says something about it' }).click();
  await eventually(async () => (await readStored(home)).settings).toMatchObject({
    cardSize: 'usual',
    remindWhen: 'clause',
  });
});

test('offline everything works as before', async ({ parent: { launched, site } }) => {
  await write(site, 'Nothing.');
  await launched.context.setOffline(true);
  const home = await openHome(launched);
  await home.getByRole('link', { name: 'Read the code' }).click();
  await expect(home.getByRole('heading', { level: 1 })).toContainText('The code of');
  await home.close();
  await write(site, complaint);
  expect((await waitForCard(site)).text).toContain('asks, in its code');
  await launched.context.setOffline(false);
});

test('turned off, its card goes at the next word; turned on again, it serves the open tab', async ({
  parent: { launched, home, site },
}) => {
  await write(site, complaint);
  await waitForCard(site);
  const browserPage = await launched.context.newPage();
  await browserPage.goto('chrome://extensions');
  const turn = (on: boolean) =>
    browserPage.evaluate(([id, enabled]) => chrome.management.setEnabled(id, enabled), [
      launched.extensionId,
      on,
    ] as const);
  const closed = home.waitForEvent('close');
  await turn(false);
  await closed;
  await site.bringToFront();
  await site.keyboard.type(' Again');
  await eventually(() => readCard(site)).toBeNull();
  const started = launched.context.waitForEvent('serviceworker');
  await turn(true);
  await started;
  await browserPage.close();
  await site.bringToFront();
  await eventually(async () => {
    await site.keyboard.type(' and again');
    await restOver(site);
    return site.locator('html > [popover]').count();
  }).toBe(1);
  expect(await site.evaluate(() => window.__page.errors)).toEqual([]);
});

declare const chrome: {
  management: { setEnabled(id: string, enabled: boolean): Promise<void> };
  runtime: { sendMessage(message: unknown): Promise<{ stored: boolean }> };
};

/** Runs in our page: keeps words, ever shorter ones, until the browser has no room for any. */
async function fillStore(): Promise<void> {
  for (const length of [60_000, 6_000, 600, 60, 6, 1])
    for (let stored = true; stored;)
      ({ stored } = await chrome.runtime.sendMessage({
        kind: 'keep-words',
        id: crypto.randomUUID(),
        school: 'none',
        text: 'x'.repeat(length),
      }));
}

async function openHome({ context, extensionId }: Launched): Promise<Page> {
  const home = await context.newPage();
  await home.goto(`chrome-extension://${extensionId}/home.html#/schools`);
  await expect(home.getByRole('heading', { name: 'Whitefield Primary School' })).toBeVisible();
  return home;
}

async function go(home: Page, place: string): Promise<void> {
  await home.evaluate((hash) => (location.hash = hash), `#/${place}`);
}

function size(home: Page, name: string) {
  return home.getByRole('radio', { name, exact: true });
}

/** A new draft with `text` in the box of the site, opened anew. */
async function write(site: Page, text: string): Promise<void> {
  await site.bringToFront();
  await surfaceNamed('facebook/post').open(site);
  await site.keyboard.type(text);
}
