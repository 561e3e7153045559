import { expect, type Page } from '@playwright/test';
import type { SubmitWay, Surface } from '../stand-ins/surface';
import { surfaces } from '../stand-ins/surfaces';
import { eventually } from './eventually';
import { test } from './stand-in-browser';

const pasted = 'Line one\n\nلكن the third, “quoted” & <b>plain</b>';

for (const csp of ['site', 'strict'] as const) {
  const tag = csp === 'strict' ? '@thorough' : [];
  test.describe(`with the ${csp} policy`, { tag }, () => {
    for (const surface of surfaces) {
      for (const way of csp === 'site' ? surface.submitWays : surface.submitWays.slice(0, 1)) {
        test(`${surface.name} sends by ${way} exactly what was written`, async ({ page }) => {
          const box = await surface.open(page, { knobs: { csp } });
          await expect(box).toBeFocused();
          const written = await write(page, surface);
          await submit(page, surface, way);
          await expect
            .poll(() => surface.submitted(page).then((texts) => texts.at(-1)))
            .toBe(written);
          expect(await troubles(page)).toEqual({ errors: [], violations: [], shortcuts: {} });
        });
      }
    }
  });
}

for (const surface of surfaces.filter(({ editor }) => editor === 'lexical' || editor === 'draft')) {
  test(`${surface.name} takes the plain text of what is pasted with its styles`, async ({
    page,
  }) => {
    await surface.open(page, { knobs: { csp: 'strict' } });
    await page.evaluate(() =>
      navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob(['one two'], { type: 'text/plain' }),
          'text/html': new Blob(['<p>one <b>two</b></p>'], { type: 'text/html' }),
        }),
      ]),
    );
    await page.keyboard.press('Control+V');
    await surface.submit(page);
    await eventually(() => surface.submitted(page).then((texts) => texts.at(-1))).toBe('one two');
    expect(await troubles(page)).toEqual({ errors: [], violations: [], shortcuts: {} });
  });
}

/** Writes by key, emoji, mention, new line and paste into the focused box, and gives the text that should be there. */
async function write(page: Page, { editor, enter, mention }: Surface): Promise<string> {
  await page.keyboard.type('Why 😀 is #this');
  if (editor === 'input') return 'Why 😀 is #this';
  await page.keyboard.type(' ');
  await page.evaluate((text) => navigator.clipboard.writeText(text), pasted);
  await page.keyboard.press('Control+V');
  await page.keyboard.press(enter === 'sends' ? 'Shift+Enter' : 'Enter');
  await page.keyboard.type('xunbgh');
  return `Why 😀 is #this ${pasted}\nxunbgh${mention === null ? '' : ` ${mention}`}`;
}

async function submit(page: Page, surface: Surface, way: SubmitWay): Promise<void> {
  if (surface.mention !== null) {
    await page.keyboard.type(' ');
    await surface.mentionSchool(page);
  }
  await surface.submit(page, way);
}

async function troubles(page: Page) {
  return page.evaluate(() => {
    const { errors, violations, shortcuts } = window.__page;
    return { errors, violations, shortcuts };
  });
}
