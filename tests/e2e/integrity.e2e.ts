import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { serveStandIns } from '../stand-ins/serve';
import type { Surface } from '../stand-ins/surface';
import { surfaces } from '../stand-ins/surfaces';
import { addSchool } from './add-school';
import { cardBox } from './closed-shadow';
import { complaint, insult } from './drafts';
import { eventually } from './eventually';
import { launchWithExtension, launchWithoutExtension } from './extension';
import { turnMessages } from './message-browser';

type Pair = Readonly<{ tested: BrowserContext; control: BrowserContext }>;

/** Two browsers a worker: one with the extension, the school and the sites, one with nothing. */
const test = base.extend<object, { pair: Pair }>({
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

for (const surface of surfaces.filter(({ isDraft, place }) => isDraft || place === 'message')) {
  test(`${surface.name} is as it would be without the extension, and so is what it sends`, async ({
    pair,
  }) => {
    const tested = await write(await pair.tested.newPage(), surface, true);
    const control = await write(await pair.control.newPage(), surface, false);
    expect(tested).toEqual(control);
    expect(tested.sent.at(-1)).toContain('Whitefield Primary');
    expect(tested.errors).toEqual([]);
  });
}

/** What a page is like after the same keys: the editor and all around it, caret, scroll, what was sent, what the page noticed. */
type Outcome = Readonly<{
  editor: string;
  selection: string;
  scroll: string;
  focus: string;
  sent: readonly string[];
  errors: readonly string[];
  shortcuts: Readonly<Record<string, number>>;
}>;

async function write(page: Page, surface: Surface, withCard: boolean): Promise<Outcome> {
  const box = await surface.open(page, { knobs: { seed: 7 } });
  const newLine = surface.enter === 'sends' ? 'Shift+Enter' : 'Enter';
  await page.keyboard.type('Oh 😀 well.');
  await page.keyboard.press(newLine);
  await page.keyboard.press(newLine);
  await page.keyboard.type('#Whitefield #whitefieldprimary is closed, ');
  if (surface.mention !== null) await surface.mentionSchool(page);
  for (const key of ['End', 'Control+Z', 'Control+Shift+Z', 'End']) await pressAndSettle(page, key);
  await page.keyboard.type(` ${surface.place === 'message' ? insult : complaint} `);
  await page.evaluate(() => navigator.clipboard.writeText('pasted “text”'));
  await page.keyboard.press('Control+V');
  if (withCard) await eventually(() => cardBox(page)).not.toBeNull();
  await page.keyboard.type(' and more');
  const left = Array.from({ length: 5 }, () => 'ArrowLeft');
  for (const key of [...left, 'Shift+ArrowLeft', 'Backspace']) await pressAndSettle(page, key);
  const before = await box.evaluate(describe);
  await surface.submit(page);
  await eventually(async () => (await surface.submitted(page)).length).toBeGreaterThan(0);
  const { errors, shortcuts } = await page.evaluate(() => window.__page);
  const sent = await surface.submitted(page);
  await page.close();
  return { ...before, sent, errors, shortcuts };
}

/** Editors learn of a moved caret, and draw what was undone, later than a machine's next key would come. */
async function pressAndSettle(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** Runs in the page: everything about a box that another hand could have changed. */
function describe(box: Element): Pick<Outcome, 'editor' | 'selection' | 'scroll' | 'focus'> {
  const selection = document.getSelection();
  const path = (node: Node | null): string => {
    const steps: number[] = [];
    for (let at = node; at && at !== box && at.parentNode; at = at.parentNode)
      steps.unshift([...at.parentNode.childNodes].indexOf(at as ChildNode));
    return steps.join('/');
  };
  const around = box.closest('[role="dialog"], form, [data-testid="primaryColumn"], main') ?? box;
  const field = box instanceof HTMLTextAreaElement ? [box.value, box.selectionStart] : [];
  return {
    editor: around.outerHTML + field.join(),
    selection: selection
      ? `${path(selection.anchorNode)}+${selection.anchorOffset} ${path(selection.focusNode)}+${selection.focusOffset}`
      : '',
    scroll: `${scrollX},${scrollY} ${box.scrollTop}`,
    focus: path(document.activeElement),
  };
}

/** Runs before the page: the editors give their blocks random keys, which must be the same in both runs. */
function fixChance(): void {
  let seed = 1;
  Math.random = () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
}
