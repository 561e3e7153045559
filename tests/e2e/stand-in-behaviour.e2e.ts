import { expect, type Page } from '@playwright/test';
import { standInHosts } from '../stand-ins/serve';
import { threadStart, xSurfaces } from '../stand-ins/x-surfaces';
import { eventually } from './eventually';
import { test } from './stand-in-browser';

const editable = '[contenteditable="true"]';
const roots = { facebook: '#mount_0_0_qw', x: '#react-root', whatsapp: '#app' };
const shortcuts = (page: Page) => page.evaluate(() => window.__page.shortcuts);
const errors = (page: Page) => page.evaluate(() => window.__page.errors);

test('shortcuts fire from the page, and from a closed shadow root, but not from a box', async ({
  page,
}) => {
  await page.goto('https://x.com/home');
  await page.locator(`[data-testid="tweetTextarea_0"]${editable}`).click();
  await page.keyboard.type('xubgh');
  expect(await shortcuts(page)).toEqual({});

  await page.evaluate(() => {
    const host = document.createElement('div');
    document.documentElement.append(host);
    const field = document.createElement('input');
    host.attachShadow({ mode: 'closed' }).append(field);
    field.focus();
  });
  await page.keyboard.type('x');
  expect(await shortcuts(page)).toEqual({ x: 1 });

  await page.evaluate(
    () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
  );
  await page.keyboard.type('ughb');
  expect(await shortcuts(page)).toEqual({ x: 1, u: 1, 'g h': 1, b: 1 });
  await page.keyboard.press('n');
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('X has the box at home and in the dialog at once, and moves without a load', async ({
  page,
}) => {
  await page.goto('https://x.com/home');
  await expect(page).toHaveTitle('Home / X');
  await page.evaluate(() => Object.assign(window, { loaded: 'once' }));
  await page.getByTestId('SideNav_NewTweet_Button').click();
  await expect(page).toHaveURL('https://x.com/compose/post');
  await expect(page).toHaveTitle('Post / X');
  await expect(page.locator(`[data-testid="tweetTextarea_0"]${editable}`)).toHaveCount(2);
  await expect(page.locator(`#layers ${editable}`)).toHaveAttribute(
    'no-focustrapview-refocus',
    'true',
  );
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL('https://x.com/home');
  expect(await page.evaluate(() => 'loaded' in window)).toBe(true);
});

test('a thread is several boxes with one button, and sends each post in order', async ({
  page,
}) => {
  const thread = xSurfaces.find(({ name }) => name === 'x/thread');
  await thread?.open(page);
  await page.keyboard.type('Second of two.');
  await expect(page.locator(`#layers ${editable}`)).toHaveCount(2);
  await expect(page.locator('#layers [data-testid="tweetButton"]')).toHaveText('Post all');
  await thread?.submit(page);
  await eventually(() => thread?.submitted(page)).toEqual([threadStart, 'Second of two.']);
});

test("X's dialog takes focus that leaves its box to the Close button", async ({ page }) => {
  await page.goto('https://x.com/compose/post');
  await expect(page.locator(`#layers ${editable}`)).toBeFocused();
  await focusForeignButton(page);
  await expect(page.getByTestId('app-bar-close')).toBeFocused();
});

test("Facebook's dialog takes focus that leaves it back to where it was", async ({ page }) => {
  await openFacebookDialog(page);
  const box = page.locator(`form ${editable}`);
  await expect(box).toBeFocused();
  await focusForeignButton(page);
  await expect(box).toBeFocused();
});

test("Facebook's named dialog holds the header alone, and its button is off until there is text", async ({
  page,
}) => {
  await openFacebookDialog(page);
  await expect(page.getByRole('dialog', { name: 'Create post' }).locator(editable)).toHaveCount(0);
  const button = page.getByRole('button', { name: 'Post', exact: true });
  await expect(button).toHaveAttribute('aria-disabled', 'true');
  await expect(page.locator(`form ${editable}`)).toHaveAttribute(
    'aria-placeholder',
    'What’s on your mind, Sam?',
  );
  await page.keyboard.type('x');
  await expect(button).not.toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Unfinished post' })).toBeVisible();
});

test('posting without a name mounts the editor anew with the draft in it', async ({ page }) => {
  await page.goto('https://www.facebook.com/groups/2245');
  await page.locator('[data-pagelet="GroupInlineComposer"]').getByRole('button').click();
  await page.locator(`form ${editable}`).click();
  await page.keyboard.type('Kept');
  const before = await page.locator(`form ${editable}`).evaluateHandle((node) => node);
  await page.getByRole('switch', { name: 'Anonymous post toggle' }).click();
  await page.getByRole('button', { name: 'Got it' }).click();
  const after = page.locator(`form ${editable}`);
  await expect(after).toHaveAttribute('aria-placeholder', 'Submit an anonymous post…');
  await expect(after).toHaveText('Kept');
  expect(await before.evaluate((node) => node.isConnected)).toBe(false);
  await expect(page.getByRole('button', { name: 'Submit', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Post', exact: true })).toHaveCount(0);
});

test('Lexical takes a foreign node out of its editor', async ({ page }) => {
  await openFacebookDialog(page);
  await page.keyboard.type('Mine');
  const box = page.locator(`form ${editable}`);
  await box.evaluate((node) => node.querySelector('p')?.append(document.createElement('mark')));
  await expect(box.locator('mark')).toHaveCount(0);
  await expect(box).toHaveText('Mine');
});

test('Draft.js breaks when one of its nodes is wrapped, and the page notes it', async ({
  page,
}) => {
  await page.goto('https://x.com/home');
  const box = page.locator(`[data-testid="tweetTextarea_0"]${editable}`);
  await box.click();
  await page.keyboard.type('one');
  await page.keyboard.press('Enter');
  await page.keyboard.type('two');
  await box
    .locator('[data-block]')
    .last()
    .evaluate((block) => {
      const wrapper = document.createElement('div');
      block.replaceWith(wrapper);
      wrapper.append(block);
    });
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Backspace');
  await eventually(() => errors(page)).not.toEqual([]);
});

test('every host of every site answers, and nothing else does', async ({ page, traffic }) => {
  for (const [site, hosts] of Object.entries(standInHosts)) {
    for (const host of hosts) {
      await page.goto(`https://${host}/`);
      await expect(page.locator(roots[site as keyof typeof roots])).toBeVisible();
    }
  }
  await expect(page.goto('https://example.com/')).rejects.toThrow();
  expect(traffic.refused).toContain('https://example.com/');
  expect(traffic.requests).toContain('https://pro.x.com/');
});

async function openFacebookDialog(page: Page): Promise<void> {
  await page.goto('https://www.facebook.com/');
  await page.locator('[data-pagelet="FeedComposer"]').getByRole('button').click();
  await page.locator(`form ${editable}`).click();
}

async function focusForeignButton(page: Page): Promise<void> {
  await page.evaluate(() => {
    const button = document.createElement('button');
    document.documentElement.append(button);
    button.focus();
  });
}
