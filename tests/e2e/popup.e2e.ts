import { expect } from '@playwright/test';
import { serveStandIns } from '../stand-ins/serve';
import { surfaces } from '../stand-ins/surfaces';
import { addSchool } from './add-school';
import { eventually } from './eventually';
import { openPopup } from './open-popup';
import { ownPageTest } from './own-page-test';

const test = ownPageTest({ granted: true });
const SCHOOL = 'Whitefield Primary School';

for (const name of ['x/home', 'facebook/post']) {
  test(`on ${name} it says whether it can see the box`, async ({ page, launched }) => {
    await serveStandIns(launched.context);
    await addSchool(launched);
    const surface = surfaces.find((each) => each.name === name);
    if (!surface) throw new Error(`There is no stand-in ${name}.`);
    const box = await surface.open(page, {});
    const before = await openPopup(launched, page);
    await eventually(() => before.text()).toContain('I can see the box you are typing in.');
    await before.close();

    await box.evaluate((element) => element.blur());
    await page.evaluate(() => document.body.replaceChildren());
    const after = await openPopup(launched, page);
    await eventually(() => after.text()).toContain('I can’t see the box on this page.');
    await after.close();
  });
}

test('on a page of no site it says what it does not do, and where it works', async ({
  page,
  launched,
}) => {
  await page.goto('about:blank');
  const popup = await openPopup(launched, page);
  const text = await popup.text();
  expect(text).toContain('I read nothing on this page.');
  expect(text).toContain('Add your child’s school, and I can start.');
  expect(text).toContain('Facebook');
  expect(text).not.toContain('the box');
  await popup.close();
});

test('it is as wide as it means to be, and nothing has to be scrolled to', async ({
  page,
  launched,
}) => {
  await addSchool(launched);
  await page.goto('about:blank');
  const popup = await openPopup(launched, page);
  const size = await popup.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: innerWidth,
    height: document.documentElement.scrollHeight,
  }));
  expect(size.window).toBeGreaterThanOrEqual(16 * 16);
  expect(size.content).toBeLessThanOrEqual(size.window);
  expect(size.height).toBeLessThanOrEqual(600);
  await popup.close();
});

test('schools are one click from the complaints procedure and the code', async ({
  page,
  launched: { context, extensionId, ...launched },
}) => {
  await addSchool({ context, extensionId, ...launched });
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  const complaints = page.getByRole('link', { name: 'Complaints Procedures Policy' });
  await expect(complaints).toHaveAttribute(
    'href',
    'https://www.whitefield-primary.example/complaints',
  );
  await expect(complaints).toHaveAttribute('rel', 'noopener noreferrer');
  await expect(complaints).toHaveAttribute('referrerpolicy', 'no-referrer');
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Read the code' }).click();
  await expect((await opened).getByRole('heading', { level: 1 })).toHaveText(
    `The code of ${SCHOOL}`,
  );
});

test('a pause is kept until it is ended, and every window knows', async ({ page, launched }) => {
  const { extensionId, context } = launched;
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  await page.getByRole('button', { name: 'Until tomorrow' }).click();
  await expect(page.getByText(/^Paused until .*6:00/u)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start again' })).toBeFocused();
  const settings = await context.newPage();
  await settings.goto(`chrome-extension://${extensionId}/home.html#/settings`);
  await expect(settings.getByText(/^Paused until .*6:00/u)).toBeVisible();
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(settings.getByRole('button', { name: 'For an hour' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'For an hour' })).toBeFocused();
});
