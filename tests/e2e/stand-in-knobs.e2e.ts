import { expect, type Page } from '@playwright/test';
import type { Knobs } from '../stand-ins/knobs';
import { surfaces } from '../stand-ins/surfaces';
import { eventually } from './eventually';
import { test } from './stand-in-browser';

const composers = surfaces.filter(({ editor }) => editor === 'lexical' || editor === 'draft');

for (const surface of composers) {
  test(`${surface.name} keeps its draft while the page is rebuilt around it`, async ({ page }) => {
    const box = await surface.open(page, { knobs: { neighbour: true } });
    await page.keyboard.type('Before');
    await expect(box.locator('xpath=preceding-sibling::grammar-neighbour')).toHaveCount(1);
    await expect(box.locator('xpath=following-sibling::grammar-neighbour')).toHaveCount(1);
    await page.evaluate(() => window.__page.rerender());
    await expect(page.locator('grammar-neighbour')).toHaveCount(0);

    await page.evaluate(() => {
      document.body.append(document.createElement('foreign-node'));
      document.body.dataset['old'] = 'yes';
      window.__page.replaceBody();
    });
    await expect(page.locator('foreign-node')).toHaveCount(0);
    expect(await page.evaluate(() => document.body.dataset['old'])).toBeUndefined();
    await expect(box).toBeFocused();
    await page.keyboard.type(' and after');
    await surface.submit(page);

    await expect
      .poll(() => surface.submitted(page).then((texts) => texts.at(-1)))
      .toBe('Before and after');
    expect(await page.evaluate(() => window.__page.errors)).toEqual([]);
  });
}

test('class names are new at each load, and the same for the same seed', async ({ page }) => {
  const seen: string[] = [];
  for (const address of ['?', '?', '?seed=7', '?seed=7']) {
    await page.goto(`https://x.com/home${address}`);
    seen.push((await page.getByTestId('toolBar').getAttribute('class')) ?? '');
  }
  expect(new Set(seen).size).toBe(3);
  expect(seen[2]).toBe(seen[3]);
});

const languages = [
  ['en', 'ltr', 'Post', 'Post text'],
  ['de', 'ltr', 'Posten', 'Post-Text'],
  ['ar', 'rtl', 'نشر', 'نص المنشور'],
] as const;
for (const [lang, direction, button, label] of languages) {
  test(`labels and direction follow the language ${lang}`, async ({ page }) => {
    await page.goto(`https://x.com/home?lang=${lang}`);
    await expect(page.locator('html')).toHaveAttribute('dir', direction);
    await expect(page.getByTestId('tweetButtonInline')).toHaveText(button);
    await expect(page.getByTestId('tweetTextarea_0')).toHaveAttribute('aria-label', label);
    await page.goto(`https://www.facebook.com/?lang=${lang}`);
    await page.locator('[data-pagelet="FeedComposer"]').getByRole('button').click();
    await expect(page.getByRole('button', { name: button, exact: true })).toBeVisible();
  });
}

const emojiForms: readonly (readonly [Knobs['emoji'], string])[] = [
  ['text', 'span[data-lexical-text]:has-text("😀")'],
  ['img', 'span[data-lexical-decorator] img[alt="😀"]'],
  ['background', 'span[style*="/emoji/"] > span:has-text("😀")'],
];
for (const [emoji, mark] of emojiForms) {
  test(`an emoji on Facebook can be drawn as ${emoji}`, async ({ page }) => {
    const surface = named('facebook/comment');
    const box = await surface.open(page, { knobs: { emoji } });
    await page.keyboard.type('a😀😀b');
    await expect(box.locator(mark).first()).toBeVisible();
    await surface.submit(page);
    await eventually(() => surface.submitted(page)).toEqual(['a😀😀b']);
  });
}

test('a toolbar is rebuilt on the timer while the editor stays', async ({ page }) => {
  const box = await named('x/home').open(page, { knobs: { rerender: 50 } });
  const editor = await box.evaluateHandle((node) => node);
  const toolbar = await page.getByTestId('toolBar').evaluateHandle((node) => node);
  await page.waitForFunction((node) => !node.isConnected, toolbar);
  expect(await editor.evaluate((node) => node.isConnected)).toBe(true);
});

test('the body is replaced on the timer', async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      const first = document.body;
      Object.defineProperty(window, 'bodyReplaced', { get: () => first !== document.body });
    });
  });
  await page.goto('https://x.com/home?replaceBody=100');
  await page.waitForFunction(() => Reflect.get(window, 'bodyReplaced') === true);
  await expect(page.getByTestId('toolBar')).toBeVisible();
});

test('an editor comes as late as asked', async ({ page }) => {
  await page.goto('https://x.com/home?delay=600');
  await expect(page.getByTestId('SearchBox_Search_Input')).toBeVisible();
  expect(await page.getByTestId('toolBar').count()).toBe(0);
  await expect(page.getByTestId('toolBar')).toBeVisible();
});

test('a post over the limit is marked and cannot be sent, and its text is all there', async ({
  page,
}) => {
  const surface = named('x/dialog');
  const box = await surface.open(page, { knobs: { limit: 10 } });
  await page.keyboard.type('0123456789 is too long');
  const button = page.getByRole('dialog').getByTestId('tweetButton');
  await expect(button).toBeDisabled();
  await expect(button).toHaveAttribute('aria-disabled', 'true');
  await expect(box).toHaveText('0123456789 is too long');
  expect(await box.locator('[data-text]').allTextContents()).toEqual([
    '0123456789',
    ' is too long',
  ]);
});

test('the strict policy holds for the page itself', async ({ page }) => {
  await page.goto('https://x.com/home?csp=strict');
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'body { color: red }';
    document.head.append(style);
  });
  await eventually(() => violations(page)).toContain('style-src-elem inline');
  const refused = page.evaluate(() => {
    document.createElement('div').innerHTML = '<b>no</b>';
  });
  await expect(refused).rejects.toThrow(/TrustedHTML/);
});

function violations(page: Page): Promise<string[]> {
  return page.evaluate(() => window.__page.violations);
}

function named(name: string) {
  const surface = surfaces.find((each) => each.name === name);
  if (!surface) throw new Error(`There is no surface ${name}`);
  return surface;
}
