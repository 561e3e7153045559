import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { examplePack } from '../e2e/add-school';
import { complaint, worry } from '../e2e/drafts';
import { spyAsPage } from '../e2e/spy-as-page';
import { firefoxMissing, launchFirefox, type Firefox } from './firefox';
import { restOver, writeDraft, xBox } from './write-draft';

const patience = { timeout: 30_000, interval: 200 };
const asks = 'Whitefield Primary School asks, in its code';
const missing = firefoxMissing();
let firefox: Firefox;
let page: Page;

beforeAll(async () => {
  if (missing !== null) return;
  firefox = await launchFirefox();
  await firefox.home.waitForSelector('h1');
  await firefox.home.evaluate(addPack, readFileSync(examplePack, 'utf8'));
  await firefox.give(['https://*.x.com/*', 'https://*.facebook.com/*']);
}, 180_000);

beforeEach(async () => {
  page = await firefox.openTab();
});

afterEach(() => page.close());

afterAll(() => (missing === null ? firefox.close() : undefined));

describe.skipIf(missing !== null)('in a stock Firefox', { shuffle: false }, () => {
  it('help comes first on Facebook, with nothing of the code', async () => {
    await page.goto('https://www.facebook.com/');
    const trigger = await page.waitForSelector('[data-pagelet="FeedComposer"] [role="button"]');
    await trigger?.click();
    await writeDraft(page, '[role="dialog"] form [contenteditable="true"]', worry);
    await expect.poll(() => firefox.cardIn(page), patience).toContain('999');
    expect(await firefox.cardIn(page)).not.toContain('in its code');
  });

  it('a page that looks for us in every way hears and sees an empty element', async () => {
    await page.evaluateOnNewDocument(spyAsPage);
    await page.goto('https://x.com/home');
    const before = await page.evaluate(() => window.spied.globals());
    await cardComes();
    const spied = await page.evaluate(({ length }) => {
      const { heard, added, shadows, globals } = window.spied;
      return { heard, added, shadows, more: globals().length - length };
    }, before);
    expect(spied).toMatchObject({ heard: [], shadows: 0, more: 0 });
    expect(spied.added.filter((mark) => /Whitefield|school|quiet/i.test(mark))).toEqual([]);
    expect(spied.added).not.toEqual([]);
  });

  it('a page that freezes and poisons its prototypes gets a card all the same, and no error', async () => {
    await page.evaluateOnNewDocument(poisonPrototypes);
    await page.goto('https://x.com/home');
    await cardComes();
    expect(await page.evaluate(() => window.__page.errors)).toEqual([]);
  });

  it('a page under the strictest policy gets a card and no violation', async () => {
    await page.goto('https://x.com/home?csp=strict');
    await cardComes();
    expect(await page.evaluate(() => window.__page.violations)).toEqual([]);
  });

  it('a page that asks for our files or frames our pages gets nothing', async () => {
    await page.goto('https://x.com/home');
    await cardComes();
    const root = await firefox.home.evaluate(() => `${location.origin}/`);
    expect(root).toMatch(/^moz-extension:/);
    const got = await page.evaluate(askForOurFiles, root);
    expect(got).toEqual({ fetched: [], framed: 0, seen: 0 });
  });

  it('made-up inputs and clicks bring no card and take none away', async () => {
    await page.goto('https://x.com/home');
    const box = await page.waitForSelector(xBox);
    await box?.evaluate((element) => {
      for (let made = 0; made < 2_000; made++)
        element.dispatchEvent(
          new InputEvent('input', { bubbles: true, data: 'Whitefield Primary' }),
        );
    });
    await restOver(page);
    expect(await firefox.cardIn(page)).toBeNull();
    await cardComes();
    await page.evaluate(clickAndHideCard);
    await restOver(page);
    expect(await firefox.cardIn(page)).toContain(asks);
  });

  it('the network has been asked for nothing', () => {
    expect(firefox.refused).toEqual([]);
  });
});

async function cardComes(): Promise<void> {
  await writeDraft(page, xBox, complaint);
  await expect.poll(() => firefox.cardIn(page), patience).toContain(asks);
}

declare const browser: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** In our own page: adds a school as the parent's yes does. */
async function addPack(source: string): Promise<void> {
  await browser.runtime.sendMessage({ kind: 'add-pack', source });
}

/** In the page, before its own scripts. */
function poisonPrototypes(): void {
  const poison = (): never => {
    throw new Error('poisoned');
  };
  Object.defineProperty(Element.prototype, 'showPopover', { value: poison });
  Object.defineProperty(Element.prototype, 'attachShadow', { value: poison });
  Object.defineProperty(Document.prototype, 'activeElement', { get: () => null });
  for (const prototype of [Node.prototype, Element.prototype, EventTarget.prototype])
    Object.freeze(prototype);
}

/** In the page: what of ours it can load, frame, or find among what was loaded. */
async function askForOurFiles(root: string) {
  const files = ['manifest.json', 'icon/16.png', 'home.html', 'reminder-card.js'];
  const fetched = await Promise.all(
    files.map((file) =>
      fetch(root + file).then(
        () => file,
        () => null,
      ),
    ),
  );
  const frame = document.createElement('iframe');
  frame.src = `${root}home.html`;
  const ended = new Promise((resolve) => {
    frame.addEventListener('load', resolve);
    frame.addEventListener('error', resolve);
  });
  document.body.append(frame);
  await ended;
  const seen = performance.getEntries().filter(({ name }) => name.includes('extension:')).length;
  return {
    fetched: fetched.filter((each) => each !== null),
    framed: frame.contentDocument?.body.childElementCount ?? 0,
    seen,
  };
}

/** In the page: presses everything where the card is, with made-up keys and clicks. */
function clickAndHideCard(): void {
  const host = document.querySelector<HTMLElement>('html > [popover]');
  for (let x = 0; x < 400; x += 20)
    for (let y = 0; y < 300; y += 20)
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        host?.dispatchEvent(new MouseEvent(type, { bubbles: true, clientX: x, clientY: y }));
  for (const key of ['Escape', 'Enter', ' '])
    host?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
}
