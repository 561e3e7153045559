import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { encodePack, fingerprintPack, readPack } from '@/lib/packs';
import { BULLET, HEADING, paragraph, wordFile } from '../unit/packs/word-file';
import { examplePack } from './add-school';
import { launchWithoutExtension } from './extension';
import { findAxeFaults } from './find-axe-faults';
import { gatherComplaints } from './own-page-test';
import { saved, step } from './school-desk';

const ADDRESS = 'https://www.school.example/school-desk.html';
const built = join(import.meta.dirname, '../../.output/school-desk/school-desk.html');

/** A school's website with the one page on it, in a browser without the extension. Any further request fails the test. */
const test = base.extend<{ page: Page }>({
  page: async ({}, use) => {
    const context = await launchWithoutExtension();
    const asked: string[] = [];
    const body = await readFile(built, 'utf8');
    await context.route('**/*', async (route) => {
      asked.push(route.request().url());
      await route.fulfill({ contentType: 'text/html', body });
    });
    const page = await context.newPage();
    const complaints = gatherComplaints(page);
    await use(page);
    expect(complaints).toEqual([]);
    expect(asked.filter((url) => url !== ADDRESS && !url.endsWith('/favicon.ico'))).toEqual([]);
    await context.close();
  },
});

test('the page alone makes a pack from a Word file, keeps it, and asks for nothing', async ({
  page,
}) => {
  await page.goto(ADDRESS);
  await page.getByLabel('Choose a file').setInputFiles({
    name: 'policy.docx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(
      wordFile(
        [
          paragraph('Being kind online', HEADING),
          paragraph('Please bring complaints to us before you post.', BULLET),
        ].join(''),
      ),
    ),
  });
  await expect(page.getByText('I found 1 part and 1 clause.')).toBeVisible();
  await page.reload();
  await step(page, 'The code');
  await expect(page.getByLabel('Clause A1', { exact: true })).toHaveValue(
    'Please bring complaints to us before you post.',
  );
  await step(page, 'Begin');
  await page.getByRole('button', { name: 'Use the example' }).click();
  await step(page, 'Hand out');
  const file = await saved(page, 'Save for Word');
  expect(file.name).toBe('whitefield-primary-school-welcome-letter.docx');
  await step(page, 'Try it');
  await page.getByLabel('A parent’s draft').fill('Fed up with Whitefield Primary, no reply again');
  await expect(page.getByText('You can still post.')).toBeVisible();
  await expect(page.getByText('This test goes by words alone.')).toBeVisible();
});

test('a set-up link shows a family the code, the links and the code to copy', async ({ page }) => {
  const reading = readPack(await readFile(examplePack, 'utf8'));
  if (!reading.ok) throw new Error('The example is no pack.');
  const code = encodePack(reading.pack);
  await page.goto(`${ADDRESS}#pack=${code}`);
  await expect(
    page.getByRole('heading', { name: 'The code of Whitefield Primary School' }),
  ).toBeVisible();
  await expect(page.locator('.fingerprint li')).toHaveText([
    ...(await fingerprintPack(reading.pack)),
  ]);
  await expect(page.getByLabel('Code to copy')).toHaveValue(code);
  await expect(page.getByRole('link', { name: 'Complaints Procedures Policy' })).toHaveAttribute(
    'href',
    'https://www.whitefield-primary.example/complaints',
  );
  await expect(
    page.getByText('Complaining about the school’s values and methods on social media'),
  ).toBeVisible();
  await page.setViewportSize({ width: 320, height: 600 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await findAxeFaults(page)).toEqual([]);
});

test('a link with a wrong character is told in one sentence', async ({ page }) => {
  await page.goto(`${ADDRESS}#pack=AAAAAAAAAAAAAAAAAAAAAAAAAAAA`);
  await expect(page.getByRole('heading', { name: 'This link cannot be read' })).toBeVisible();
  await expect(page.getByText('Part of this code is missing or wrong.')).toBeVisible();
});
