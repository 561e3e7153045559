import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { serveStandIns } from '../stand-ins/serve';
import { addSchool } from './add-school';
import { pressInCard, waitForCard } from './closed-shadow';
import { complaint, worry } from './drafts';
import { launchWithExtension } from './extension';
import { netLogSwitches, readNetLog } from './net-log';
import { surfaceNamed } from './surface-named';

/** What a Chromium asks for by itself, with no extension in it: its account page, its updates, and whether it is online. */
const browsersOwn = /(?:^|\.)(?:google|googleapis|gvt1)\.com$/;

/** The browser looks these up as it is sent there, before the stand-ins answer in their place. */
const opened: readonly string[] = ['www.facebook.com', 'x.com'];

const test = base.extend<{ log: string }>({
  log: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'net-log-'));
    await use(join(folder, 'log.json'));
    await rm(folder, { recursive: true, force: true });
  },
});

test('no journey looks up a name, opens a socket or begins a request', async ({ log }) => {
  test.setTimeout(120_000);
  const launched = await launchWithExtension({ granted: true, args: netLogSwitches(log) });
  const { context, extensionId } = launched;
  const traffic = await serveStandIns(context);
  await addSchool(launched);
  for (const [name, draft] of [
    ['facebook/post', complaint],
    ['x/home', worry],
  ] as const) {
    const page = await context.newPage();
    await surfaceNamed(name).open(page);
    await page.keyboard.type(draft);
    await waitForCard(page);
  }
  const facebook = await context.newPage();
  await surfaceNamed('facebook/post').open(facebook);
  await facebook.keyboard.type(complaint);
  await waitForCard(facebook);
  await pressInCard(facebook, 'Read the whole code');
  for (const place of ['welcome', 'schools', 'sites', 'settings', 'kept', 'help', 'permissions']) {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/home.html#/${place}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.close();
  }
  for (const own of ['popup.html', 'school-desk.html']) {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/${own}`);
    await page.getByRole('heading').first().waitFor();
  }
  await context.close();
  expect(traffic.refused).toEqual([]);
  const { requested, lookedUp } = await readNetLog(log);
  expect(requested.filter((host) => !browsersOwn.test(host))).toEqual([]);
  expect(lookedUp.filter((host) => !browsersOwn.test(host) && !opened.includes(host))).toEqual([]);
});

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
