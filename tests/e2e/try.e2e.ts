import { expect } from '@playwright/test';
import { addSchool } from './add-school';
import { cardBox, pressInCard, waitForCard } from './closed-shadow';
import { eventually } from './eventually';
import { openHome, ownPageTest } from './own-page-test';

const test = ownPageTest({ granted: false });

for (const kind of ['A plain box', 'A rich box'])
  test(`${kind} brings the real card, and nothing is kept`, async ({ page, launched }) => {
    await addSchool(launched);
    await openHome(page, launched, '#/try');
    await page.getByRole('radio', { name: kind }).check();
    const box = page.getByRole('textbox', { name: 'A pretend post' });
    await box.click();
    await page.keyboard.type(
      'Whitefield Primary has changed the reading scheme again. I want to complain.',
    );
    expect((await waitForCard(page)).text).toContain('asks, in its code:');
    await expect(box).toBeFocused();

    await pressInCard(page, 'Not now');
    await pressInCard(page, 'Keep it until tomorrow');
    await page.getByRole('button', { name: 'Empty the box' }).click();
    await eventually(() => cardBox(page)).toBeNull();
    await page.getByRole('button', { name: 'A worry about a child' }).click();
    await eventually(async () => (await waitForCard(page)).text).toContain('call 999');
    await page.getByRole('button', { name: 'Empty the box' }).click();
    await eventually(() => cardBox(page)).toBeNull();

    await page.getByRole('link', { name: 'Kept for later' }).click();
    await expect(page.getByText('Nothing is kept here.')).toBeVisible();
  });

test('its letter link works, and the words come over', async ({ page, launched }) => {
  await addSchool(launched);
  await openHome(page, launched, '#/try');
  await page.getByRole('button', { name: 'A grumble' }).click();
  await waitForCard(page);
  await pressInCard(page, 'Write to the school instead');
  await expect(page.getByLabel('What you want to say')).toHaveValue(/changed the reading scheme/u);
});

test('without a school it says what to do first', async ({ page, launched }) => {
  await openHome(page, launched, '#/try');
  await expect(page.getByText('Add a school first.')).toBeVisible();
  await page.getByRole('link', { name: 'Add a school' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your schools' })).toBeVisible();
});
