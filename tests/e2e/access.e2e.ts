import { expect } from '@playwright/test';
import { addSchool } from './add-school';
import { findAxeFaults } from './find-axe-faults';
import { openHome, ownPageTest } from './own-page-test';

const test = ownPageTest({ granted: false });

const PLACES = ['schools', 'try', 'complaints', 'letter', 'settings', 'kept', 'help'];

/** What a reader may set: https://www.w3.org/TR/WCAG22/#text-spacing */
const SPACING =
  '* { letter-spacing: 0.12em !important; line-height: 1.5 !important; word-spacing: 0.16em !important }' +
  ' p { margin-block-end: 2em !important }';

test('wider text spacing cuts nothing off, on a phone too', async ({ page, launched }) => {
  await addSchool(launched);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const place of PLACES) {
    await openHome(page, launched, `#/${place}`);
    const cut = await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
      const isCut = (element: Element) =>
        getComputedStyle(element).overflow !== 'visible' &&
        (element.scrollHeight > element.clientHeight + 1 ||
          element.scrollWidth > element.clientWidth + 1);
      return [...document.querySelectorAll('main *')]
        .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden'))
        .filter((element) => !element.matches('textarea, select, input') && isCut(element))
        .map((element) => element.outerHTML.slice(0, 120));
    }, SPACING);
    expect(cut, place).toEqual([]);
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(widths[0], place).toBeLessThanOrEqual(Number(widths[1]));
  }
});

test('forced colours lose nothing, and the chosen page of the menu still shows', async ({
  page,
  launched,
}) => {
  await addSchool(launched);
  await page.emulateMedia({ forcedColors: 'active' });
  for (const place of PLACES) {
    await openHome(page, launched, `#/${place}`);
    expect(await findAxeFaults(page), place).toEqual([]);
  }
  const border = await page
    .getByRole('link', { name: 'Help', exact: true })
    .evaluate((link) => getComputedStyle(link).borderInlineStartWidth);
  expect(border).toBe('4px');
});

test('nothing moves for those who ask for less motion', async ({ page, launched }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openHome(page, launched, '#/settings');
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return transitionDuration !== '0s' || animationName !== 'none';
      })
      .map(({ tagName }) => tagName),
  );
  expect(moving).toEqual([]);
});

test('the first stop of the Tab key leads past the menu', async ({ page, launched }) => {
  await openHome(page, launched, '#/settings');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to the page' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
