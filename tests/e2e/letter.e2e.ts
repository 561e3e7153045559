import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { pressInCard, waitForCard } from './closed-shadow';
import { expect } from '@playwright/test';
import { complaint, worry } from './drafts';
import { eventually } from './eventually';
import { test } from './extension-browser';
import { surfaceNamed } from './surface-named';

const WAYS = 'Not now';

test('a draft becomes a letter by the parent’s press, stays as it was, and leaves by ways of their own', async ({
  page,
  launched: { context },
}) => {
  const box = await surfaceNamed('facebook/post').open(page);
  await page.keyboard.type(complaint);
  expect((await waitForCard(page)).text).toContain('Write to the school instead');
  const opened = context.waitForEvent('page');
  await pressInCard(page, 'Write to the school instead');
  const letter = await opened;
  await expect(
    letter.getByRole('heading', { level: 1, name: 'Write to the school' }),
  ).toBeVisible();
  const words = letter.getByLabel('What you want to say');
  await expect(words).toHaveValue(complaint);
  expect(await box.innerText()).toBe(complaint);

  await expect(letter.getByRole('radio', { name: 'The head' })).toBeChecked();
  await expect(letter.getByText('Dear head teacher,')).toBeVisible();
  await letter.getByRole('radio', { name: 'The chair of governors' }).check();
  await words.fill('The reading scheme has changed.\n\nPlease tell us why.');
  await letter.getByLabel('Your name').fill('Sam Reed');

  const whole =
    'Dear chair of governors,\n\nThe reading scheme has changed.\n\nPlease tell us why.\n\nYours sincerely,\n\nSam Reed';
  await letter.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(letter.getByText('Copied.')).toBeVisible();
  expect(await letter.evaluate(() => navigator.clipboard.readText())).toBe(whole);

  const href = await letter.getByRole('link', { name: 'Open in email' }).getAttribute('href');
  const mail = new URL(String(href));
  expect(mail.protocol + mail.pathname).toBe('mailto:office@whitefield-primary.example');
  expect(mail.searchParams.get('body')).toBe(whole.replaceAll('\n', '\r\n'));

  const download = letter.waitForEvent('download');
  await letter.getByRole('button', { name: 'Save for Word' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('letter.docx');
  const parts = unzipSync(await readFile(await file.path()));
  const written = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  for (const line of whole.split('\n\n')) expect(written).toContain(`>${line}<`);

  // On paper there is the letter and nothing else.
  await letter.emulateMedia({ media: 'print' });
  const printed = await letter.evaluate(() => document.body.innerText);
  expect(printed.trim().split(/\n+/u)).toEqual(whole.split('\n\n'));
  await letter.emulateMedia({ media: 'screen' });

  // Another page and back loses nothing; nothing of it is kept.
  await letter.getByRole('link', { name: 'What is kept' }).click();
  await expect(letter.getByText('reading scheme')).toHaveCount(0);
  await letter.goBack();
  await expect(words).toHaveValue(/^The reading scheme has changed/u);
  await letter.close();
});

test('a letter that was loaded again says that the words did not come over', async ({
  launched: { context, extensionId },
}) => {
  const letter = await context.newPage();
  await letter.goto(`chrome-extension://${extensionId}/home.html#/letter/long-gone`);
  await expect(letter.getByText('Your words did not come over.')).toBeVisible();
  await expect(letter.getByLabel('What you want to say')).toHaveValue('');
  await letter.close();
});

test('words are kept by the parent’s press alone, can be taken back, and are there the next day', async ({
  page,
  launched: { context, extensionId },
}) => {
  await surfaceNamed('x/home').open(page);
  await page.keyboard.type(complaint);
  await waitForCard(page);
  await pressInCard(page, WAYS);
  await pressInCard(page, 'Keep it until tomorrow');
  await eventually(async () => (await waitForCard(page)).text).toContain('Kept.');

  const shelf = await context.newPage();
  await shelf.clock.install();
  await shelf.goto(`chrome-extension://${extensionId}/home.html#/shelf`);
  await expect(shelf.getByText(complaint)).toBeVisible();
  await expect(shelf.getByText('Anyone who uses this browser can read them here.')).toBeVisible();
  await expect(shelf.getByText('It goes in 30 days.')).toBeVisible();

  await pressInCard(page, 'Undo');
  await expect(shelf.getByText(complaint)).toHaveCount(0);
  await expect(shelf.getByText('Nothing is kept here.')).toBeVisible();
  await pressInCard(page, WAYS);
  await pressInCard(page, 'Keep it until tomorrow');
  await expect(shelf.getByText(complaint)).toBeVisible();

  await shelf.goto(`chrome-extension://${extensionId}/home.html#/schools`);
  await expect(shelf.getByRole('heading', { name: 'Your schools' })).toBeVisible();
  await expect(shelf.getByText('You kept something')).toHaveCount(0);
  await shelf.clock.setFixedTime(Date.now() + 24 * 3_600_000);
  await shelf.goto('about:blank');
  await shelf.goto(`chrome-extension://${extensionId}/home.html#/schools`);
  await expect(shelf.getByText('You kept something yesterday.')).toBeVisible();
  await shelf.getByRole('link', { name: 'Look at it' }).click();
  await shelf.getByRole('link', { name: 'Make it a letter' }).click();
  await expect(shelf.getByLabel('What you want to say')).toHaveValue(complaint);
  await shelf.goBack();
  await shelf.getByRole('button', { name: 'Erase this' }).click();
  await expect(shelf.getByText('Nothing is kept here.')).toBeVisible();
  await shelf.getByRole('button', { name: 'Bring it back' }).click();
  await expect(shelf.getByText(complaint)).toBeVisible();
  await shelf.getByRole('button', { name: 'Erase this' }).click();
  await expect(shelf.getByText(complaint)).toHaveCount(0);
  await shelf.close();
});

test('a draft that calls for help is offered neither a letter nor a shelf', async ({ page }) => {
  await surfaceNamed('facebook/post').open(page);
  await page.keyboard.type(worry);
  const { text } = await waitForCard(page);
  expect(text).toContain('999');
  expect(text).not.toContain('Write to the school');
  expect(text).not.toContain(WAYS);
});
