import { readFile, writeFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { addSchool } from './add-school';
import { openHome, ownPageTest } from './own-page-test';

const test = ownPageTest({ granted: false });
const SCHOOL = 'Whitefield Primary School';

test('the code can be searched, and what is found is marked', async ({ page, launched }) => {
  await addSchool(launched);
  await openHome(page, launched, '#/schools');
  await page.getByRole('link', { name: 'Read the code' }).click();
  const search = page.getByLabel('Look for a word in the code');
  const all = await page.locator('.code-clause').count();
  await search.fill('COMPLAIN');
  await expect(page.getByText(/parts have that word\.$/u)).toBeVisible();
  const shown = await page.locator('.code-clause').count();
  expect(shown).toBeLessThan(all);
  for (const clause of await page.locator('.code-clause').all())
    await expect(clause.locator('mark').first()).toHaveText(/complain/iu);
  await search.fill('zebra');
  await expect(page.getByText('No part has that word.')).toBeVisible();
  await search.fill('');
  await expect(page.locator('.code-clause')).toHaveCount(all);
});

test('the language changes at once, the page with it, and the school’s words stay', async ({
  page,
  launched,
}) => {
  await addSchool(launched);
  await openHome(page, launched, '#/settings');
  await page.getByLabel('Language').selectOption('cy');
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
  await page.getByRole('combobox').last().selectOption('ar');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await openHome(page, launched, '#/schools');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByText(SCHOOL, { exact: true }).first()).toBeVisible();
  for (const place of ['#/clauses', '#/complaints']) {
    await openHome(page, launched, place);
    expect(await page.evaluate(findUnmarkedWords), place).toEqual([]);
  }
  await openHome(page, launched, '#/schools');
  await page.locator('.school a.button').click();
  await expect(page.locator('.code-clause').first()).toBeVisible();
  expect(await page.evaluate(findUnmarkedWords), 'the code').toEqual([]);
});

test('everything is saved as one file and brought back, and a wrong file changes nothing', async ({
  page,
  launched,
}, info) => {
  await addSchool(launched);
  await openHome(page, launched, '#/settings');
  await page.getByRole('radio', { name: 'Large' }).check();
  await openHome(page, launched, '#/kept');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^quiet-word-\d{4}-\d{2}-\d{2}\.json$/u);
  const saved = info.outputPath('saved.json');
  await file.saveAs(saved);

  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Yes, erase it all' }).click();
  await expect(page.getByText('Everything is erased.')).toBeVisible();
  await expect(page.getByText(SCHOOL)).toHaveCount(0);

  const chooser = page.getByLabel('Choose the file');
  const wrong = info.outputPath('wrong.json');
  for (const [content, sentence] of [
    ['{"format":"quiet-word-copy","version":9}', 'This file is from a newer Quiet Word.'],
    [(await readFile(saved, 'utf8')).slice(0, 500), 'This is not a file that was saved here.'],
  ] as const) {
    await writeFile(wrong, content);
    await chooser.setInputFiles(wrong);
    await expect(page.getByText(sentence)).toBeVisible();
    await expect(page.getByText(SCHOOL)).toHaveCount(0);
  }
  await chooser.setInputFiles(saved);
  await expect(page.getByText('One school and all you chose are back.')).toBeVisible();
  await expect(page.getByRole('heading', { name: SCHOOL })).toBeVisible();
  await openHome(page, launched, '#/settings');
  await expect(page.getByRole('radio', { name: 'Large' })).toBeChecked();
});

/** The school's words, titles and links on a page that are not marked as English; says so too when there are none. */
function findUnmarkedWords(): readonly string[] {
  const theirs = [
    ...document.querySelectorAll('.school-words, .outside-link[href*="whitefield"] > bdi'),
  ];
  if (theirs.length === 0) return ['There is nothing of the school’s.'];
  return theirs
    .filter((element) => element.getAttribute('lang') !== 'en-GB')
    .map(({ outerHTML }) => outerHTML);
}
