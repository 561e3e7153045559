import { expect, type Page } from '@playwright/test';
import type { Surface } from '../stand-ins/surface';
import { surfaces } from '../stand-ins/surfaces';
import { describeBox, type BoxState } from './box-state';
import { cardBox } from './closed-shadow';
import { complaint, insult } from './drafts';
import { eventually } from './eventually';
import { test } from './paired-browsers';

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
type Outcome = BoxState &
  Readonly<{
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
  const before = await box.evaluate(describeBox);
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
