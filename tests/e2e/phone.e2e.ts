import { expect, test as base, type Page } from '@playwright/test';
import { serveStandIns } from '../stand-ins/serve';
import { addSchool } from './add-school';
import { bringCard, chooseLanguage, SHAPES, type Shape } from './card-shapes';
import { cardBox, inCard } from './closed-shadow';
import { launchWithExtension, type Launched } from './extension';
import { findCutText } from './find-cut-text';
import { inOurWorld } from './our-world';
import { surfaceNamed } from './surface-named';

const WINDOW = { width: 360, height: 740 };

/** One phone for the file: a small window, a finger for a mouse, every site granted, the example school added. */
const test = base.extend<{ page: Page }, { phone: Launched }>({
  phone: [
    async ({}, use) => {
      const phone = await launchWithExtension({
        granted: true,
        context: { viewport: WINDOW, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
      });
      await serveStandIns(phone.context);
      await addSchool(phone);
      await use(phone);
      await phone.context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ phone }, use) => {
    const page = await phone.context.newPage();
    await use(page);
    await page.close();
  },
});

test('every shape of the card stands whole below the box, for a finger', async ({
  page,
  phone,
}) => {
  test.setTimeout(60_000);
  for (const [surface, lang] of [
    ['x/phone-post', 'so'],
    ['facebook/post', 'ar'],
  ] as const) {
    await chooseLanguage(phone, lang);
    const box = await surfaceNamed(surface).open(page);
    expect(await page.evaluate(isUnderFinger)).toBe(true);
    for (const shape of Object.keys(SHAPES) as readonly Shape[]) {
      await bringCard(page, shape, lang);
      const what = `${surface} ${lang} ${shape}`;
      expect(await inCard(page, findCutText), what).toEqual([]);
      const card = await cardBox(page);
      const draft = await box.boundingBox();
      if (!card || !draft) throw new Error(`${what}: nothing is shown.`);
      expect(card.x, what).toBeGreaterThanOrEqual(0);
      expect(card.x + card.width, what).toBeLessThanOrEqual(WINDOW.width);
      expect(card.y + card.height, what).toBeLessThanOrEqual(WINDOW.height);
      if (await inCard(page, (root) => root.querySelector('.pill') !== null)) continue;
      expect(card.width, `${what}: as wide as the window`).toBeGreaterThanOrEqual(344);
      expect(card.y, `${what}: below the box`).toBeGreaterThanOrEqual(draft.y);
    }
  }
});

test('the keyboard on the screen never hides the card', async ({ page, phone }) => {
  await chooseLanguage(phone, 'en-GB');
  await surfaceNamed('x/phone-post').open(page);
  await bringCard(page, 'clause', 'en-GB');
  for (const [top, height] of [
    [0, 420],
    [180, 420],
    [0, 740],
  ] as const) {
    await inOurWorld(page, putKeyboard, { top, height });
    await expect
      .poll(
        async () => {
          const card = await cardBox(page);
          return card !== null && card.y >= top && card.y + card.height <= top + height;
        },
        { message: `${height} px are left from ${top} on`, timeout: 30_000 },
      )
      .toBe(true);
  }
});

test('the parent’s page and the pop-up fit a phone of 320 px, under a finger', async ({
  page,
  phone,
}) => {
  const { context, extensionId } = phone;
  await chooseLanguage(phone, 'en-GB');
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of [
    'home.html#/schools',
    'home.html#/settings',
    'home.html#/sites',
    'popup.html',
  ]) {
    await page.goto(`chrome-extension://${extensionId}/${address}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await beUnderFinger(page);
    const cut = await page.evaluate<readonly string[]>(`(${findCutText.toString()})(document)`);
    expect(cut, address).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBe(320);
  }
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Read the code' }).tap();
  await expect((await opened).getByRole('heading', { level: 1 })).toBeVisible();
});

/** Chromium forgets the finger when a tab goes to the extension's own pages, so it is told again. */
async function beUnderFinger(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  await expect.poll(() => page.evaluate(isUnderFinger), { timeout: 30_000 }).toBe(true);
}

function isUnderFinger(): boolean {
  return matchMedia('(pointer: coarse) and (hover: none)').matches;
}

/** Chromium has no keyboard on the screen to bring up: what it would do to the visual viewport is done for our script. */
function putKeyboard({ top, height }: Readonly<{ top: number; height: number }>): Promise<void> {
  const viewport = window.visualViewport;
  for (const [name, value] of Object.entries({ offsetTop: top, height }))
    Object.defineProperty(viewport, name, { value, configurable: true });
  viewport?.dispatchEvent(new Event('resize'));
  return Promise.resolve();
}
