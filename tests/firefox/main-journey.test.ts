import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaint, silentDrafts } from '../e2e/drafts';
import { extensionId, firefoxMissing, launchFirefox, type Firefox } from './firefox';
import { restOver, writeDraft, xBox } from './write-draft';

const patience = { timeout: 30_000, interval: 200 };
let firefox: Firefox;
let x: Page;

const missing = firefoxMissing();
if (missing !== null) process.stderr.write(`Not tested in Firefox. ${missing}\n`);

beforeAll(async () => {
  if (missing === null) firefox = await launchFirefox();
}, 180_000);

afterAll(() => (missing === null ? firefox.close() : undefined));

/** One parent at one browser: each step goes on where the last one ended. */
describe.skipIf(missing !== null)('the main journey in a stock Firefox', { shuffle: false }, () => {
  it('is given no site at installation, and opens the welcome by itself', async () => {
    await expect
      .poll(() => firefox.home.evaluate(() => document.querySelector('h1')?.textContent), patience)
      .toBe('A quiet word before you post');
    expect(await firefox.home.evaluate(() => location.protocol)).toBe('moz-extension:');
    expect(await grantedHosts()).toBe('');
  });

  it('adds the example school', async () => {
    const { home } = firefox;
    await press(home, 'link', 'Next');
    await press(home, 'button', 'Look at the example');
    await press(home, 'button', 'Yes, add it');
    await expect
      .poll(() => home.evaluate(() => document.body.innerText), patience)
      .toContain('Whitefield Primary School is added.');
  });

  it('brings no card where the parent has not turned the site on', async () => {
    x = await firefox.openTab();
    await x.goto('https://x.com/home');
    await write(complaint);
    await restOver(x);
    expect(await firefox.cardIn(x)).toBeNull();
  });

  it('asks for X in the browser’s own prompt, and leaves all as it was at a no', async () => {
    await firefox.home.bringToFront();
    await press(firefox.home, 'link', 'Next');
    await press(firefox.home, 'switch', 'X');
    await answerPrompt('secondary');
    expect(await grantedHosts()).toBe('');
  });

  it('serves the open tab after a yes, without loading it anew', async () => {
    await press(firefox.home, 'switch', 'X');
    await answerPrompt('primary');
    await expect.poll(grantedHosts, patience).toContain('x.com');
    await x.bringToFront();
    await write(complaint);
    await expect
      .poll(() => firefox.cardIn(x), patience)
      .toContain('Whitefield Primary School asks, in its code');
  });

  it('takes the card away when the draft no longer names the school', async () => {
    await write(silentDrafts[0]);
    await expect.poll(() => firefox.cardIn(x), patience).toBeNull();
  });

  it('shows the page an empty element and nothing else', async () => {
    await write(complaint);
    await expect.poll(() => firefox.cardIn(x), patience).toContain('asks, in its code');
    const seen = await x.evaluate(() =>
      [...document.querySelectorAll('html > [popover]')].map((host) => ({
        root: host.shadowRoot,
        text: host.textContent,
      })),
    );
    expect(seen).toEqual([{ root: null, text: '' }]);
  });

  it('stops in the open tab when the parent turns the site off', async () => {
    await firefox.home.bringToFront();
    await press(firefox.home, 'switch', 'X');
    await expect.poll(grantedHosts, patience).toBe('');
    await expect.poll(() => firefox.cardIn(x), patience).toBeNull();
    await x.bringToFront();
    await write(complaint);
    await restOver(x);
    expect(await firefox.cardIn(x)).toBeNull();
  });

  it('has asked the network for nothing', () => {
    expect(firefox.refused).toEqual([]);
  });
});

/** Presses as a finger would: the browser asks for a site only after a person's own click. */
async function press(page: Page, role: string, name: string): Promise<void> {
  const control = await page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`);
  await control?.click();
}

/** Answers the prompt that asks for a site: `primary` is the browser's yes. */
async function answerPrompt(button: 'primary' | 'secondary'): Promise<void> {
  // The prompt takes no answer in its first moment, so that nobody presses it by accident.
  const answered = () =>
    firefox.inBrowser(`(() => {
      if (PopupNotifications.panel.state !== 'open') return 'closed';
      document.querySelector('#notification-popup .popup-notification-${button}-button').click();
      return 'pressed';
    })()`);
  await expect.poll(answered, patience).toBe('pressed');
  await expect.poll(answered, patience).toBe('closed');
}

function grantedHosts(): Promise<unknown> {
  return firefox.inBrowser(
    `WebExtensionPolicy.getByID('${extensionId}').allowedOrigins.patterns
      .map(({ pattern }) => pattern).filter((pattern) => pattern.startsWith('http')).join()`,
  );
}

/** Writes the draft into X's box in place of what is there. */
function write(draft: string): Promise<void> {
  return writeDraft(x, xBox, draft);
}
