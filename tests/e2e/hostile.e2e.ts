import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { addSchool, examplePack } from './add-school';
import { cardBox, readCard, waitForCard } from './closed-shadow';
import { complaint } from './drafts';
import { test } from './extension-browser';
import { inOurWorld } from './our-world';
import { restOver } from './rest';
import { surfaceNamed } from './surface-named';

const box = surfaceNamed('x/home');

test('a page that freezes and poisons every prototype gets a card all the same, and no error', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const poison = () => {
      throw new Error('poisoned');
    };
    Object.defineProperty(Element.prototype, 'showPopover', { value: poison });
    Object.defineProperty(Element.prototype, 'attachShadow', { value: poison });
    Object.defineProperty(Document.prototype, 'activeElement', { get: () => null });
    Object.defineProperty(window, 'customElements', { value: null });
    for (const prototype of [Node.prototype, Element.prototype, EventTarget.prototype])
      Object.freeze(prototype);
  });
  await box.open(page);
  await page.keyboard.type(complaint);
  await waitForCard(page);
  expect(await page.evaluate(() => window.__page.errors)).toEqual([]);
});

test('a page that puts named elements in the way of every global gets a card all the same', async ({
  page,
}) => {
  await box.open(page);
  await page.evaluate(() => {
    for (const name of ['chrome', 'browser', 'quiet-word', 'document', 'activeElement', 'body']) {
      const form = document.createElement('form');
      form.id = name;
      form.setAttribute('name', name);
      document.body.append(form);
    }
  });
  await page.keyboard.type(complaint);
  await waitForCard(page);
});

test('a page under the strictest policy, trusted types included, gets a card and no violation', async ({
  page,
}) => {
  await box.open(page, { knobs: { csp: 'strict' } });
  await page.keyboard.type(complaint);
  await waitForCard(page);
  expect(await page.evaluate(() => window.__page.violations)).toEqual([]);
});

test('a page that asks for our files, frames our pages or reads what was loaded finds nothing', async ({
  page,
  launched,
}) => {
  await box.open(page);
  await page.keyboard.type(complaint);
  await waitForCard(page);
  const root = `chrome-extension://${launched.extensionId}/`;
  const found = await page.evaluate(async (from) => {
    const files = ['manifest.json', 'icon/16.png', 'home.html', 'reminder-card.js'];
    const fetched = await Promise.all(
      files.map((file) =>
        fetch(from + file).then(
          () => file,
          () => null,
        ),
      ),
    );
    const entries = performance.getEntries().filter(({ name }) => name.includes('extension:'));
    return { fetched: fetched.filter((each) => each !== null), entries: entries.length };
  }, root);
  expect(found).toEqual({ fetched: [], entries: 0 });
  await page.evaluate((from) => {
    const frame = document.createElement('iframe');
    frame.src = `${from}home.html`;
    document.body.append(frame);
  }, root);
  await restOver(page);
  expect(await framedText(page)).not.toContain('Quiet Word');
});

test('a page has nobody to send a message to', async ({ page, launched }) => {
  await box.open(page);
  const answers = await page.evaluate(async (id) => {
    const { chrome } = window as unknown as {
      chrome?: { runtime?: { sendMessage?(to: string, message: unknown): Promise<unknown> } };
    };
    window.postMessage({ kind: 'erase-everything' }, '*');
    return chrome?.runtime?.sendMessage
      ? chrome.runtime.sendMessage(id, { kind: 'state' }).catch(() => 'refused')
      : 'nobody';
  }, launched.extensionId);
  expect(['nobody', 'refused']).toContain(answers);
});

test('a script in a tab cannot do what only our own pages may, and a malformed message gets no answer', async ({
  page,
}) => {
  await box.open(page);
  await page.keyboard.type(complaint);
  await waitForCard(page);
  const refused = [
    { kind: 'state' },
    { kind: 'erase-everything' },
    { kind: 'change-settings', changes: { quietUntil: 9e15 } },
    { kind: 'add-pack', source: await readFile(examplePack, 'utf8') },
    { kind: 'draft', text: 'x'.repeat(60_101), matches: [], place: 'post', anonymous: false },
    { kind: 'draft' },
    { kind: '__proto__' },
    ['names'],
    'names',
    null,
  ];
  for (const message of refused)
    expect(await inOurWorld(page, askBackground, message), JSON.stringify(message)).toBeNull();
  expect(await inOurWorld(page, askBackground, { kind: 'names' })).not.toBeNull();
  await page.keyboard.type(' Again');
  await restOver(page);
  expect(await readCard(page)).not.toBeNull();
});

test('a page that clicks, hides and covers the card closes nothing and sees nothing', async ({
  page,
}) => {
  await box.open(page);
  await page.keyboard.type(complaint);
  const { text } = await waitForCard(page);
  await page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('html > [popover]');
    const { left = 0, top = 0 } = host?.getBoundingClientRect() ?? {};
    for (let x = 0; x < 400; x += 20)
      for (let y = 0; y < 300; y += 20)
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          host?.dispatchEvent(
            new MouseEvent(type, { bubbles: true, clientX: left + x, clientY: top + y }),
          );
    for (const key of ['Escape', 'Enter', ' '])
      host?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });
  await restOver(page);
  expect((await readCard(page))?.text).toBe(text);
});

test('ten thousand made-up inputs a second bring no card, and the parent can still write', async ({
  page,
}) => {
  const textbox = await box.open(page);
  const took = await textbox.evaluate((element) => {
    const started = performance.now();
    for (let made = 0; made < 10_000; made++)
      element.dispatchEvent(new InputEvent('input', { bubbles: true, data: 'Whitefield Primary' }));
    return performance.now() - started;
  });
  expect(took).toBeLessThan(1_000);
  await restOver(page);
  expect(await cardBox(page)).toBeNull();
  await page.keyboard.type(complaint);
  await waitForCard(page);
});

test('fifty frames in one another hold no script of ours', async ({ page }) => {
  await box.open(page);
  await page.evaluate(() => {
    let inner = document;
    for (let depth = 0; depth < 50; depth++) {
      const frame = inner.createElement('iframe');
      inner.body.append(frame);
      if (!frame.contentDocument) return;
      inner = frame.contentDocument;
    }
  });
  expect(page.frames().length).toBeGreaterThan(10);
  await page.keyboard.type(complaint);
  await expect(page.locator('html > [popover]')).toHaveCount(1);
  for (const frame of page.frames().slice(1))
    expect(await frame.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(0);
});

test('going elsewhere while drafting takes the card along nowhere', async ({ page }) => {
  await box.open(page);
  await page.keyboard.type(complaint);
  await waitForCard(page);
  await page.goto('https://x.com/log-in');
  await restOver(page);
  expect(await readCard(page)).toBeNull();
});

test('mark-up in a pack and a draft is shown as the text it is, and a pack that turns text round is refused', async ({
  page,
  launched,
}) => {
  const attack = '<img src=x onerror="document.title=1"><b>bold</b>';
  const pack = JSON.parse(await readFile(examplePack, 'utf8')) as Pack;
  for (const { clauses } of pack.code.sections)
    for (const clause of clauses) clause.text = `${attack} ${clause.text}`;
  const turned = JSON.stringify(pack).replaceAll(attack.slice(-5), `\u202E${attack.slice(-5)}`);
  await expect(addSchool(launched, turned)).rejects.toThrow('packs.hiddenCharacter');
  await addSchool(launched, JSON.stringify(pack));
  await box.open(page);
  await page.keyboard.type(`${complaint} ${attack}`);
  const card = await waitForCard(page);
  expect(card.text).toContain('<b>bold</b>');
  expect(JSON.stringify(card.tree)).not.toMatch(/"tag":"(?:img|b|script)"/);
  expect(await page.title()).not.toBe('1');
  await addSchool(launched);
});

type Pack = {
  code: { sections: { clauses: { text: string }[] }[] };
};

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** Runs where our watcher runs: what the background answers, null when it gives none. */
async function askBackground(message: unknown): Promise<unknown> {
  return (await chrome.runtime.sendMessage(message).catch(() => null)) ?? null;
}

async function framedText(page: Page): Promise<string> {
  const framed = page.frames().filter((frame) => frame !== page.mainFrame());
  const texts = framed.map((frame) =>
    frame.evaluate(() => document.body.innerText).catch(() => ''),
  );
  return (await Promise.all(texts)).join('\n');
}
