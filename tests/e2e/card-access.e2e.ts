import { expect, type Page } from '@playwright/test';
import { LANGUAGES } from '../../lib/words/languages';
import { bringCard, chooseLanguage, SHAPES, type Shape } from './card-shapes';
import { cardBox, inCard } from './closed-shadow';
import { test } from './extension-browser';
import { findAxeFaultsInCard } from './find-axe-faults';
import { findCutText } from './find-cut-text';
import { findLowContrast } from './find-low-contrast';
import { surfaceNamed } from './surface-named';

const LOOKS = ['light', 'dark', 'dim'] as const;
const shapes = Object.keys(SHAPES) as readonly Shape[];

test.afterAll(async ({ launched }) => {
  await chooseLanguage(launched, 'auto');
});

for (const lang of ['en-GB', 'cy', 'ar'])
  test(`the card has no fault in any shape, look or text spacing, in ${lang}`, async ({
    page,
    launched,
  }) => {
    test.setTimeout(90_000);
    await chooseLanguage(launched, lang);
    await lookAtCards(page, lang);
  });

for (const { lang } of LANGUAGES)
  test(`the card has no fault, in ${lang}`, { tag: '@thorough' }, async ({ page, launched }) => {
    test.setTimeout(90_000);
    await chooseLanguage(launched, lang);
    await lookAtCards(page, lang);
  });

/** Brings each shape of the card beside one box, and looks at it in each look. */
async function lookAtCards(page: Page, lang: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await surfaceNamed('facebook/post').open(page);
  for (const shape of shapes) {
    await bringCard(page, shape, lang);
    await lookAt(page, `${lang} ${shape}`);
    if (shape !== 'mark') continue;
    const { x, y, width, height } = (await cardBox(page)) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.click(x + width / 2, y + height / 2);
    await expect
      .poll(() => inCard(page, (root) => root.querySelector('.card') !== null))
      .toBe(true);
    await lookAt(page, `${lang} mark, opened`);
  }
}

async function lookAt(page: Page, what: string): Promise<void> {
  expect(await inCard(page, findCutText), what).toEqual([]);
  expect(await inCard(page, findMoving), `${what} moves`).toEqual([]);
  for (const look of LOOKS) {
    await inCard(page, TAKE[look]);
    expect(await inCard(page, findLowContrast), `${what}, ${look}`).toEqual([]);
    expect(await findAxeFaultsInCard(page), `${what}, ${look}`).toEqual([]);
  }
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await inCard(page, findBare), `${what}, forced colours`).toEqual([]);
  await page.emulateMedia({ forcedColors: 'none' });
  await inCard(page, spaceOut);
  expect(await inCard(page, findCutText), `${what}, text spaced out`).toEqual([]);
  await inCard(page, (root) => root.getElementById('spaced')?.remove());
}

/** What is sent to the card as text may use nothing from outside itself, so each look has its own. */
const TAKE = {
  light: (root: ShadowRoot) => root.querySelector('.root')?.setAttribute('data-theme', 'light'),
  dark: (root: ShadowRoot) => root.querySelector('.root')?.setAttribute('data-theme', 'dark'),
  dim: (root: ShadowRoot) => root.querySelector('.root')?.setAttribute('data-theme', 'dim'),
} as const;

function findMoving(root: ShadowRoot): readonly string[] {
  return [...root.querySelectorAll('*')]
    .filter((element) => {
      const { transitionDuration, animationName } = getComputedStyle(element);
      return transitionDuration !== '0s' || animationName !== 'none';
    })
    .map(({ className }) => className);
}

/** The card itself and its buttons need an edge where the browser's colours take every background away. */
function findBare(root: ShadowRoot): readonly string[] {
  return [...root.querySelectorAll('.card, .pill, a.main')]
    .filter((element) => getComputedStyle(element).borderInlineStartWidth === '0px')
    .map(({ className }) => className);
}

/** What a reader may set: https://www.w3.org/TR/WCAG22/#text-spacing */
function spaceOut(root: ShadowRoot): void {
  const style = document.createElement('style');
  style.id = 'spaced';
  style.textContent =
    '* { letter-spacing: 0.12em !important; line-height: 1.5 !important; word-spacing: 0.16em !important }' +
    ' p { margin-block-end: 2em !important }';
  root.append(style);
}
