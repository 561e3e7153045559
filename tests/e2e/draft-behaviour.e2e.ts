import { expect, type Locator, type Page } from '@playwright/test';
import type { SubmitWay, Surface } from '../stand-ins/surface';
import { surfaces } from '../stand-ins/surfaces';
import { cardBox, inCard, readCard, waitForCard } from './closed-shadow';
import { anonymityClause, complaint, complaintClause, praise, silentDrafts, worry } from './drafts';
import { eventually } from './eventually';
import { test } from './extension-browser';
import { restOver } from './rest';
import { surfaceNamed } from './surface-named';

for (const surface of surfaces.filter(({ isDraft }) => isDraft)) {
  const [firstWay, ...otherWays] = surface.submitWays;
  test.describe(surface.name, () => {
    test('a complaint brings the clause beside the composer, the focus stays, and sending is not touched', async ({
      page,
      traffic,
    }) => {
      const box = await surface.open(page);
      await page.keyboard.type(complaint);
      const card = await waitForCard(page);
      expect(card.text).toContain(
        surface.name.endsWith('anonymous') ? anonymityClause : complaintClause,
      );
      expect(card.text).toContain('You can still post.');
      expect(card.text).toContain('You wrote “Whitefield Primary”.');
      expect(card.links).toEqual([
        expect.objectContaining({
          href: 'https://www.whitefield-primary.example/complaints',
          target: '_blank',
          rel: 'noopener noreferrer',
        }),
      ]);
      await expect(box).toBeFocused();
      await expectClear(page, box);
      await expectSent(page, surface, firstWay);
      expect(traffic.refused).toEqual([]);
    });

    for (const way of otherWays)
      test(`sending by ${way} is not touched either, and closes the card`, async ({ page }) => {
        await surface.open(page);
        await page.keyboard.type(complaint);
        await waitForCard(page);
        await expectSent(page, surface, way);
      });

    test('praise brings the mark, a worry the help card, what names no school nothing', async ({
      page,
    }) => {
      const box = await surface.open(page);
      await page.keyboard.type(praise);
      const mark = await waitForCard(page);
      expect(
        mark.accessible.filter(({ role }) => role === 'button').map(({ name }) => name),
      ).toEqual(['About Whitefield Primary School']);
      await clear(page, box);
      await eventually(() => cardBox(page)).toBeNull();
      await page.keyboard.type(worry);
      await eventually(async () => (await readCard(page))?.text).toContain('call 999');
      const help = await readCard(page);
      expect(help?.links.map(({ href }) => href)).not.toContain(
        'https://www.whitefield-primary.example/complaints',
      );
      expect(help?.text).not.toContain('in its code');
      await clear(page, box);
      await eventually(() => cardBox(page)).toBeNull();
      await page.keyboard.type(silentDrafts[0]);
      await restOver(page);
      expect(await cardBox(page)).toBeNull();
    });
  });
}

test('what does not name the school brings nothing, however it is put', async ({ page }) => {
  const box = await surfaceNamed('facebook/group-post').open(page);
  for (const draft of silentDrafts) {
    await page.keyboard.type(draft);
    await restOver(page);
    expect(await cardBox(page), draft).toBeNull();
    await clear(page, box);
  }
});

for (const surface of surfaces.filter(({ isDraft }) => !isDraft)) {
  test(`${surface.name} is no draft: nothing is shown, whatever is typed`, async ({ page }) => {
    await surface.open(page);
    await page.keyboard.type(complaint);
    await restOver(page);
    expect(await cardBox(page)).toBeNull();
  });
}

/** Sends the draft, and finds it sent as it was written, the card gone and the page none the wiser. */
async function expectSent(page: Page, surface: Surface, way: SubmitWay): Promise<void> {
  await surface.submit(page, way);
  await eventually(async () => (await surface.submitted(page)).at(-1)).toBe(complaint);
  await eventually(() => cardBox(page)).toBeNull();
  expect(await page.evaluate(() => window.__page.errors)).toEqual([]);
}

/** Empties the box as a person would. */
async function clear(page: Page, box: Locator): Promise<void> {
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await expect(box).not.toHaveText(/Whitefield|supply/);
}

/** The card covers no part of the composer that the parent sees: its text, its controls, its frame. */
async function expectClear(page: Page, box: Locator): Promise<void> {
  const card = await cardBox(page);
  const composer = await visiblePart(box);
  if (!card) throw new Error('The card is gone.');
  const overlap =
    card.x < composer.right &&
    composer.left < card.x + card.width &&
    card.y < composer.bottom &&
    composer.top < card.y + card.height;
  expect(overlap, 'the card covers the composer').toBe(false);
  const viewport = page.viewportSize();
  expect(card.x).toBeGreaterThanOrEqual(0);
  expect(card.y).toBeGreaterThanOrEqual(0);
  expect(card.x + card.width).toBeLessThanOrEqual(viewport?.width ?? 0);
  expect(card.y + card.height).toBeLessThanOrEqual(viewport?.height ?? 0);
  expect(await inCard(page, (root) => root.host.hasAttribute('style'))).toBe(false);
}

function visiblePart(box: Locator) {
  return box.evaluate((element) => {
    const frame = element.closest('[role="dialog"], form[role="presentation"]') ?? element;
    const { left, top, right, bottom } = frame.getBoundingClientRect();
    return { left, top, right, bottom };
  });
}
