import { expect, type Locator, type Page } from '@playwright/test';
import { surfaces } from '../stand-ins/surfaces';
import { cardBox, inCard, readCard, waitForCard } from './closed-shadow';
import { anonymityClause, complaint, complaintClause, praise, silentDrafts, worry } from './drafts';
import { test } from './extension-browser';
import { restOver } from './rest';

for (const surface of surfaces.filter(({ isDraft }) => isDraft)) {
  test.describe(surface.name, () => {
    test('a complaint brings the clause, beside the composer, and the focus stays', async ({
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
      expect(await page.evaluate(() => window.__page.errors)).toEqual([]);
      expect(traffic.refused).toEqual([]);
    });

    test('other drafts bring nothing; praise the mark; a worry the help card', async ({ page }) => {
      const box = await surface.open(page);
      for (const draft of silentDrafts) {
        await page.keyboard.type(draft);
        await restOver(page);
        expect(await cardBox(page), draft).toBeNull();
        await clear(page, box);
      }
      await page.keyboard.type(praise);
      const mark = await waitForCard(page);
      expect(
        mark.accessible.filter(({ role }) => role === 'button').map(({ name }) => name),
      ).toEqual(['About Whitefield Primary School']);
      await clear(page, box);
      await expect.poll(() => cardBox(page)).toBeNull();
      await page.keyboard.type(worry);
      await expect.poll(async () => (await readCard(page))?.text).toContain('call 999');
      const help = await readCard(page);
      expect(help?.links.map(({ href }) => href)).not.toContain(
        'https://www.whitefield-primary.example/complaints',
      );
      expect(help?.text).not.toContain('in its code');
    });

    for (const way of surface.submitWays)
      test(`sending by ${way} is not touched, and closes the card`, async ({ page }) => {
        await surface.open(page);
        await page.keyboard.type(complaint);
        await waitForCard(page);
        await surface.submit(page, way);
        await expect.poll(async () => (await surface.submitted(page)).at(-1)).toBe(complaint);
        await expect.poll(() => cardBox(page)).toBeNull();
        expect(await page.evaluate(() => window.__page.errors)).toEqual([]);
      });
  });
}

for (const surface of surfaces.filter(({ isDraft }) => !isDraft)) {
  test(`${surface.name} is no draft: nothing is shown, whatever is typed`, async ({ page }) => {
    await surface.open(page);
    await page.keyboard.type(complaint);
    await restOver(page);
    expect(await cardBox(page)).toBeNull();
  });
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
