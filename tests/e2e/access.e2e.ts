import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { MENU_PAGES, WELCOME_STEPS } from '../../entrypoints/shared/route';
import { folderOf, LANGUAGES } from '../../lib/words/languages';
import { addSchool } from './add-school';
import type { Launched } from './extension';
import { findAxeFaults } from './find-axe-faults';
import { findCutText } from './find-cut-text';
import { openHome, ownPageTest } from './own-page-test';

const test = ownPageTest({ granted: false });

/** What a reader may set: https://www.w3.org/TR/WCAG22/#text-spacing */
const SPACING =
  '* { letter-spacing: 0.12em !important; line-height: 1.5 !important; word-spacing: 0.16em !important }' +
  ' p { margin-block-end: 2em !important }';

/** A window of 1,280 by 1,024 px at 400 %, and a desktop. */
const ZOOMED = { width: 320, height: 256 };
const DESKTOP = { width: 1280, height: 800 };

const LONGEST = longestLanguage();

for (const [lang, theme, size] of [
  ['en-GB', 'dark', DESKTOP],
  ['ar', 'light', ZOOMED],
  [LONGEST, 'dark', ZOOMED],
] as const)
  test(`nothing is wrong, cut off, too small or moving on any page in ${lang}, ${size.width} px wide`, async ({
    page,
    launched,
  }) => {
    test.setTimeout(120_000);
    await walk(page, launched, lang, theme, size, 'colours');
  });

for (const { lang } of LANGUAGES)
  for (const size of [ZOOMED, DESKTOP])
    test(
      `every look of every page in ${lang}, ${size.width} px wide`,
      { tag: '@thorough' },
      async ({ page, launched }) => {
        test.setTimeout(300_000);
        await walk(page, launched, lang, 'light', size, 'all');
      },
    );

test('the first stop of the Tab key leads past the menu', async ({ page, launched }) => {
  await openHome(page, launched, '#/settings');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to the page' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

/**
 * Goes through every place of the parent's page and the pop-up, in a theme and its opposite. The opposite is looked at
 * by the rules of axe that colour can change, or by all.
 */
async function walk(
  page: Page,
  launched: Launched,
  lang: string,
  theme: 'light' | 'dark',
  size: typeof ZOOMED,
  opposite: 'colours' | 'all',
): Promise<void> {
  const other = theme === 'light' ? 'dark' : 'light';
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await addSchool(launched);
  await openHome(page, launched, '#/help');
  const code = await page.evaluate(fill, lang);
  await expect(page.locator('html')).toHaveAttribute('lang', lang);
  const places = [
    ...WELCOME_STEPS.map((step) => `#/welcome/${step}`),
    ...MENU_PAGES.map((menu) => `#/${menu}`),
    '#/letter',
    code,
  ];
  for (const place of places) {
    await goTo(page, place);
    if (place === '#/schools') await page.locator('main .ways button').last().click();
    await look(`${lang} ${place}`);
  }
  // What zoom does to the pop-up is its own affair: it is as wide as the browser lets it be.
  await page.setViewportSize(DESKTOP);
  await page.goto(`chrome-extension://${launched.extensionId}/popup.html`);
  await expect(page.locator('.popup-schools')).toBeVisible();
  await look(`${lang} pop-up`);
  await page.locator('.popup button:not([role="switch"])').first().click();
  await expect(page.locator('.popup .notice').first()).toBeVisible();
  await look(`${lang} pop-up, paused`);

  async function look(place: string): Promise<void> {
    expect(await page.evaluate(openFolds), `${place}: sideways`).toEqual([]);
    for (const css of ['', SPACING]) {
      await page.evaluate(setSpacing, css);
      const cut = await page.evaluate<readonly string[]>(`(${findCutText.toString()})(document)`);
      expect(cut, `${place}${css === '' ? '' : ', text spaced out'}`).toEqual([]);
    }
    await page.evaluate(setSpacing, '');
    expect(await findAxeFaults(page), `${place}, ${theme}`).toEqual([]);
    await page.emulateMedia({ colorScheme: other });
    expect(await findAxeFaults(page, opposite), `${place}, ${other}`).toEqual([]);
    await page.emulateMedia({ colorScheme: theme, forcedColors: 'active' });
    expect(await page.evaluate(findUnmarked), `${place}, forced colours`).toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });
  }
}

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    document.querySelector('h1')?.setAttribute('data-left', '');
    location.hash = to;
  }, hash);
  await expect(page.locator('h1:not([data-left])')).toBeVisible();
}

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<{ schools: { id: string }[] }> };
};

/** Chooses the language, and fills what would be empty: a name taught and words kept yesterday. Gives the code's place. */
async function fill(language: string): Promise<string> {
  const { schools } = await chrome.runtime.sendMessage({ kind: 'state' });
  const school = schools[0]?.id ?? '';
  const keptAt = new Date(Date.now() - 24 * 3_600_000).toISOString();
  const text = 'Third supply teacher at Whitefield Primary. Nobody tells us why.';
  await chrome.runtime.sendMessage({ kind: 'teach-name', school, name: 'Whitey' });
  await chrome.runtime.sendMessage({ kind: 'keep-words', school, text, keptAt });
  await chrome.runtime.sendMessage({ kind: 'change-settings', changes: { language } });
  return `#/code/${school}/E2`;
}

/** Opens every fold; gives what moves, and the page's width where it is wider than the window. */
function openFolds(): readonly string[] {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  const { scrollWidth } = document.documentElement;
  const wide = [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > innerWidth)
    .map((element) => element.outerHTML.slice(0, 80));
  const moving = [...document.querySelectorAll('*')].filter((element) => {
    const { transitionDuration, animationName } = getComputedStyle(element);
    return transitionDuration !== '0s' || animationName !== 'none';
  });
  return [
    ...(scrollWidth > innerWidth ? [`${scrollWidth} px wide in ${innerWidth}`, ...wide] : []),
    ...moving.map((element) => `${element.outerHTML.slice(0, 80)} moves`),
  ];
}

function setSpacing(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
}

/**
 * What only a colour of ours told apart, and the browser's own colours no longer do: controls without an edge, and
 * what is chosen but looks like the rest. Text is not looked at: its colours are the reader's own.
 */
function findUnmarked(): readonly string[] {
  const edge = (element: Element) => getComputedStyle(element).borderInlineStartWidth;
  const name = (element: Element) => element.outerHTML.slice(0, 100);
  const controls = document.querySelectorAll(
    '.button, .switch-track, .notice, input:not([type="radio"], .visually-hidden), select, textarea',
  );
  const bare = [...controls].filter((element) => edge(element) === '0px').map(name);
  const chosen = [
    ...document.querySelectorAll('.menu [aria-current], .trail [aria-current] .trail-mark'),
  ];
  return [...bare, ...chosen.filter((element) => Number.parseFloat(edge(element)) < 3).map(name)];
}

/** The language with the most letters in all, of those that run from left to right. */
function longestLanguage(): string {
  const locales = new URL('../../lib/words/locales/', import.meta.url);
  const lengthOf = (folder: string): number =>
    readdirSync(new URL(folder, locales))
      .filter((file) => file.endsWith('.json'))
      .map((file) => readFileSync(new URL(`${folder}/${file}`, locales), 'utf8').length)
      .reduce((sum, length) => sum + length, 0);
  const [longest] = LANGUAGES.filter(({ lang, dir }) => lang !== 'en-GB' && dir === 'ltr')
    .map((language) => ({ lang: language.lang, length: lengthOf(folderOf(language)) }))
    .sort((a, b) => b.length - a.length);
  if (!longest) throw new Error('There is no other language.');
  return longest.lang;
}
