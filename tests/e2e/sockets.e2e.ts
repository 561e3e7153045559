import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { MENU_PAGES, WELCOME_STEPS } from '../../entrypoints/shared/route';
import { serveStandIns } from '../stand-ins/serve';
import { addSchool } from './add-school';
import { pressInCard, waitForCard } from './closed-shadow';
import { complaint, insult, worry } from './drafts';
import { launchWithExtension, type Launched } from './extension';
import { netLogSwitches, readNetLog } from './net-log';
import { openDesk, saved, step } from './school-desk';
import { surfaceNamed } from './surface-named';

/** What a Chromium asks for by itself, with no extension in it: its account page, its updates, and whether it is online. */
const browsersOwn = /(?:^|\.)(?:google|googleapis|gvt1)\.com$/;

/** The browser looks these up as it is sent there, before the stand-ins answer in their place. */
const opened: readonly string[] = ['www.facebook.com', 'x.com', 'web.whatsapp.com'];

/** A box on each site, and a draft that brings a card there. */
const drafts = [
  ['facebook/post', complaint],
  ['x/home', worry],
  ['whatsapp/chat', insult],
] as const;

const test = base.extend<{ log: string }>({
  log: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'net-log-'));
    await use(join(folder, 'log.json'));
    await rm(folder, { recursive: true, force: true });
  },
});

test('no journey looks up a name, opens a socket or begins a request', async ({ log }) => {
  test.setTimeout(240_000);
  const launched = await launchWithExtension({ granted: true, args: netLogSwitches(log) });
  const { context } = launched;
  const traffic = await serveStandIns(context);
  await addSchool(launched);
  for (const [name, draft] of drafts) {
    const page = await context.newPage();
    await surfaceNamed(name).open(page);
    await page.keyboard.type(draft);
    await waitForCard(page);
  }
  await writeLetter(launched);
  await walkOwnPages(launched);
  await walkDesk(launched);
  await context.close();
  expect(traffic.refused).toEqual([]);
  const { requested, lookedUp } = await readNetLog(log);
  expect(requested.filter((host) => !browsersOwn.test(host))).toEqual([]);
  expect(lookedUp.filter((host) => !browsersOwn.test(host) && !opened.includes(host))).toEqual([]);
});

/** From a card to the whole code, and to a letter that is saved for Word. */
async function writeLetter({ context }: Launched): Promise<void> {
  const page = await context.newPage();
  await surfaceNamed('facebook/post').open(page);
  await page.keyboard.type(complaint);
  await waitForCard(page);
  const places = ['Read the whole code', 'Write to the school instead'] as const;
  for (const place of places) {
    const opening = context.waitForEvent('page');
    await page.bringToFront();
    await pressInCard(page, place);
    const opened = await opening;
    await opened.getByRole('heading', { level: 1 }).waitFor();
    if (place === places[1]) await saved(opened, 'Save for Word');
    await opened.close();
  }
}

/** Every place of the parent's page and the pop-up, in English and in a language that reads the other way. */
async function walkOwnPages({ context, extensionId }: Launched): Promise<void> {
  const page = await context.newPage();
  const home = `chrome-extension://${extensionId}/home.html`;
  const welcome = WELCOME_STEPS.map((step) => `welcome/${step}`);
  for (const lang of ['en-GB', 'ur']) {
    await page.goto(`${home}#/settings`);
    if (lang !== 'en-GB') await page.getByLabel('Language').selectOption(lang);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    for (const place of [...welcome, ...MENU_PAGES, 'letter']) {
      await page.goto('about:blank');
      await page.goto(`${home}#/${place}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
    }
    await page.goto(`chrome-extension://${extensionId}/popup.html`);
    await page.getByRole('heading').first().waitFor();
  }
}

/** Every step of the school desk with the example on it, and the pack saved. */
async function walkDesk(launched: Launched): Promise<void> {
  const page = await launched.context.newPage();
  await openDesk(page, launched);
  await page.getByRole('button', { name: 'Use the example' }).click();
  for (const name of ['Check', 'Try it', 'Many schools', 'Hand out']) await step(page, name);
  await saved(page, 'Save the pack');
}

test('the log would have shown it: a page that does ask is in it', async ({ log }) => {
  const server = createServer((_, response) => response.end('heard'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const { context } = await launchWithExtension({ granted: true, args: netLogSwitches(log) });
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${port}/`);
  await expect(page.locator('body')).toHaveText('heard');
  await page.evaluate(() => fetch('https://gone.example/', { mode: 'no-cors' }).catch(() => null));
  await context.close();
  server.close();
  const { requested, lookedUp } = await readNetLog(log);
  for (const host of ['127.0.0.1', 'gone.example']) {
    expect(requested).toContain(host);
    expect(lookedUp).toContain(host);
  }
});
