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

test('a page that searches for, selects and points at what the card says reads none of it', async ({
  page,
}) => {
  await page.addInitScript(noteTimings);
  await box.open(page);
  await page.keyboard.type(complaint);
  const card = await waitForCard(page);
  expect(card.text).toContain('Complaining about the school');
  const read = await page.evaluate(readAsPage, {
    x: card.box.x + card.box.width / 2,
    y: card.box.y + card.box.height / 2,
  });
  expect(read).toEqual({
    found: ['', '', ''],
    selected: false,
    pointed: [true, ''],
    inside: [null, '', 0, 0],
    timings: [],
  });
  expect((await readCard(page))?.text).toBe(card.text);
});

test('a page that has the browser write for it learns of no name, until the parent presses the box', async ({
  page,
}) => {
  await surfaceNamed('x/phone-post').open(page);
  // Loaded anew the box is there, and nobody has pressed it.
  const anew = new URL(page.url());
  anew.searchParams.set('layout', 'phone');
  await page.goto(anew.href);
  const editor = page.locator('main textarea[data-testid="tweetTextarea_0"]');
  const write = (text: string) =>
    editor.evaluate((textarea, written) => {
      if (textarea instanceof HTMLElement) textarea.focus();
      (document as unknown as OldDocument).execCommand('insertText', false, written);
    }, text);
  await editor.waitFor();
  await page.evaluate(() => {
    Object.assign(window, { inputs: 0 });
    addEventListener('input', ({ isTrusted }) => isTrusted && window.inputs++, true);
  });
  await write(complaint);
  await expect.poll(() => page.evaluate(() => window.inputs)).toBeGreaterThan(0);
  await expect(editor).toHaveValue(complaint);
  await restOver(page);
  expect(await cardBox(page)).toBeNull();
  await editor.click();
  await write(' Again');
  await waitForCard(page);
});

test('a page that restyles, throws out and folds up the card cannot disguise it, and the parent can write on', async ({
  page,
}) => {
  const textbox = await box.open(page);
  await page.keyboard.type(complaint);
  const card = await waitForCard(page);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `html > [popover], html > [popover] * { display: none !important; opacity: 0 !important;
        visibility: hidden !important; transform: translateX(-9999px) !important; clip-path: inset(50%) !important;
        pointer-events: none !important; color: transparent !important; filter: opacity(0) !important }`,
    );
    document.adoptedStyleSheets = [sheet];
  });
  expect(await readCard(page)).toMatchObject({ text: card.text, box: card.box });
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
    addEventListener('beforetoggle', (event) => event.preventDefault(), true);
    const host = document.querySelector<HTMLElement>('html > [popover]');
    for (let time = 0; time < 200; time++) {
      host?.remove();
      host?.hidePopover();
    }
    new MutationObserver(() => document.querySelector('html > [popover]')?.remove()).observe(
      document.documentElement,
      { childList: true },
    );
  });
  await page.keyboard.type(' Again');
  await restOver(page);
  await expect(textbox).toContainText(`${complaint} Again`);
  await expect(textbox).toBeFocused();
  expect(await page.evaluate(() => window.__page.errors)).toEqual([]);
});

test('a page that opens, embeds or times our pages gets what it would get of nobody', async ({
  page,
  launched,
}) => {
  await box.open(page);
  const got = await page.evaluate(
    async (ids) =>
      Promise.all(
        ids.map(async (id) => {
          const from = `chrome-extension://${id}/home.html`;
          const failed = (act: () => Promise<unknown>) => act().then(() => 'got it', String);
          const embedded = (tag: string, attribute: string) =>
            new Promise((resolve) => {
              const element = document.createElement(tag);
              element.onload = () => resolve(`${tag} loads`);
              element.onerror = () => resolve(`${tag} fails`);
              element.setAttribute(attribute, from);
              document.body.append(element);
            });
          return [
            await failed(() => fetch(from)),
            await failed(() => import(from)),
            await embedded('script', 'src'),
            await embedded('img', 'src'),
          ];
        }),
      ),
    [launched.extensionId, 'abcdefghijklmnopabcdefghijklmnop'],
  );
  expect(JSON.stringify(got[0]).replaceAll(launched.extensionId, 'ID')).toBe(
    JSON.stringify(got[1]).replaceAll('abcdefghijklmnopabcdefghijklmnop', 'ID'),
  );
  const opened = page.waitForEvent('popup');
  await page.evaluate((id) => {
    window.open(`chrome-extension://${id}/home.html`);
  }, launched.extensionId);
  const popup = await opened;
  await popup.waitForLoadState().catch(() => undefined);
  expect(await popup.evaluate(() => document.body.innerText).catch(() => '')).not.toContain(
    'Quiet Word',
  );
  await popup.close();
});

test('letters that turn text round are kept to the words they stand in', async ({ page }) => {
  await box.open(page);
  await page.keyboard.insertText(`\u202E${complaint}\u202E Whitefield\u202E Primary`);
  const card = await waitForCard(page);
  expect(card.text).toContain('You can still post.');
  expect(card.text).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/u);
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

/** What browsers still do for pages, and nobody should use. */
type OldDocument = {
  execCommand(command: string, ui?: boolean, value?: string): boolean;
  caretRangeFromPoint(x: number, y: number): Range | null;
};

declare global {
  interface Window {
    inputs: number;
    timings: string[];
  }
}

/** Runs in the page before everything else: notes all the browser tells a page of what took time. */
function noteTimings(): void {
  window.timings = [];
  for (const type of PerformanceObserver.supportedEntryTypes)
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.timings.push(JSON.stringify(entry));
    }).observe({ type, buffered: true });
}

/** Runs in the page: what can be learned of the card by search, selection and pointing at `spot`, and by its timings. */
function readAsPage({ x, y }: Readonly<{ x: number; y: number }>) {
  const selection = getSelection();
  const find = (words: string): string => {
    selection?.removeAllRanges();
    (window as unknown as { find(words: string, ...how: boolean[]): boolean }).find(
      words,
      false,
      false,
      true,
    );
    return String(selection).includes(words) ? words : '';
  };
  const found = ['Complaining about the school', 'You can still post', 'asks, in its code'].map(
    find,
  );
  const old = document as unknown as OldDocument;
  old.execCommand('selectAll');
  const all = String(selection);
  selection?.selectAllChildren(document.documentElement);
  const selected = `${all}${String(selection)}`.includes('You can still post');
  const host = document.querySelector<HTMLElement>('html > [popover]');
  const caret = old.caretRangeFromPoint(x, y);
  return {
    found,
    selected,
    pointed: [document.elementFromPoint(x, y) === host, caret?.startContainer.nodeValue ?? ''],
    inside: [
      host?.shadowRoot,
      host?.innerText,
      host?.getAnimations({ subtree: true }).length,
      document.getAnimations().length,
    ],
    timings: window.timings.filter((each) => /extension:|Complaining|popover/u.test(each)),
  };
}
