import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { encodePack, readPack, type SchoolPack } from '@/lib/packs';
import { serveStandIns } from '../stand-ins/serve';
import { surfaces } from '../stand-ins/surfaces';
import { addSchool, examplePack } from './add-school';
import { waitForCard } from './closed-shadow';
import { complaint, complaintClause } from './drafts';
import { findAxeFaults } from './find-axe-faults';
import { openHome, ownPageTest } from './own-page-test';
import { openDesk, step } from './school-desk';

const test = ownPageTest({ granted: true });

const SCHOOL = 'Whitefield Primary School';

async function example(): Promise<SchoolPack> {
  const reading = readPack(await readFile(examplePack, 'utf8'));
  if (!reading.ok) throw new Error('The example is no pack.');
  return reading.pack;
}

function heading(page: Page, name: string, level = 2) {
  return page.getByRole('heading', { level, name, exact: true });
}

async function paste(page: Page, link: string): Promise<void> {
  await page.getByLabel('Link or code').fill(link);
  await page.getByRole('button', { name: 'Look at it' }).first().click();
}

test('a pasted link is looked at, and added after a yes', async ({ page, launched }) => {
  const code = encodePack(await example());
  await openHome(page, launched, '#/schools');
  const wrong = `${code.slice(0, 400)}${code[400] === 'A' ? 'B' : 'A'}${code.slice(401)}`;
  for (const [pasted, sentence] of [
    ['', 'This is not a set-up link or code from a school.'],
    ['Dear parents', 'This is not a set-up link or code from a school.'],
    [wrong, 'Part of this code is missing or wrong.'],
    [code.slice(0, -30), 'Part of this code is missing or wrong.'],
  ] as const) {
    await paste(page, pasted);
    await expect(page.getByText(sentence)).toBeVisible();
  }
  await paste(
    page,
    `https://www.school.example/q.html#pack=${code.slice(0, 300)}\n ${code.slice(300)}`,
  );
  await expect(heading(page, `Add ${SCHOOL}?`)).toBeFocused();
  await expect(page.getByText('www.whitefield-primary.example', { exact: true })).toBeVisible();
  await expect(page.locator('.fingerprint li')).toHaveCount(5);
  await page.getByRole('button', { name: 'Yes, add it' }).click();
  await expect(heading(page, SCHOOL)).toBeVisible();
});

test('a school is typed in by hand, and every fault is said at once', async ({
  page,
  launched,
}) => {
  await openHome(page, launched, '#/schools');
  await page.getByRole('button', { name: 'Type it in' }).click();
  const look = page.getByRole('button', { name: 'Look at it' }).last();
  await page.getByLabel('The school’s full name').fill('X');
  await page
    .getByLabel('The link to the complaints procedure')
    .fill('https://me:pw@school.example/');
  await look.click();
  for (const sentence of [
    'The school’s full name: This needs at least 3 letters.',
    'The link to the complaints procedure: This link holds a user name or a password.',
    'The parts of the code: The code has no clauses.',
  ])
    await expect(page.getByText(sentence)).toBeVisible();
  await page.getByLabel('The school’s full name').fill('Elm Road School');
  await page
    .getByLabel('The link to the complaints procedure')
    .fill('https://www.elm-road.example/complaints');
  await page
    .getByLabel('What the code asks, one thing on each line')
    .fill('Please bring complaints to us first.\n\nDo not add staff as friends.');
  await look.click();
  await expect(heading(page, 'Add Elm Road School?')).toBeFocused();
  await expect(page.getByText('www.elm-road.example', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Yes, add it' }).click();
  await expect(heading(page, 'Elm Road School')).toBeVisible();
  await page.getByRole('link', { name: 'Read the code' }).click();
  await expect(page.getByText('Do not add staff as friends.')).toBeVisible();
});

test('a newer pack shows what changed, asks to read again, and notes the day', async ({
  page,
  launched,
}) => {
  await addSchool(launched);
  const old = await example();
  const [first, ...rest] = old.code.sections;
  if (!first) throw new Error('The example has no parts.');
  const [one, ...others] = first.clauses;
  if (!one) throw new Error('The example has no clauses.');
  const reworded = { ...one, text: one.text.replace('benefits', 'many good sides') };
  const sections = [{ ...first, clauses: [reworded, ...others.slice(1)] }, ...rest];
  const newer: SchoolPack = {
    ...old,
    code: { ...old.code, version: '2', adopted: '2026-11-01', sections },
    complaints: { ...old.complaints, url: 'https://www.whitefield-primary.example/new' },
  };
  await openHome(page, launched, '#/schools');
  const card = page.getByRole('region', { name: SCHOOL });
  await card.getByRole('button', { name: 'I have read it' }).click();
  await expect(card.getByText('You read it on')).toBeVisible();

  await paste(page, encodePack(newer));
  const changes = page.getByRole('region', { name: 'What has changed' });
  await expect(changes.locator('ins')).toHaveText(['many', 'good sides ']);
  await expect(changes.locator('del')).toHaveText('benefits');
  await expect(changes.getByText('Gone')).toBeVisible();
  await expect(changes.getByText('https://www.whitefield-primary.example/new')).toBeVisible();
  expect(await findAxeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Yes, add it' }).click();
  await expect(card.getByText('The code has changed. Please read it again.')).toBeVisible();
  await page.reload();
  await card.getByRole('button', { name: 'I have read it' }).click();
  await expect(card.getByText('The code has changed.')).toBeHidden();
  await expect(card.getByText('You read it on')).toBeVisible();

  for (const [pack, sentence] of [
    [newer, 'This is the very pack you have.'],
    [old, 'This pack is older than the one you have.'],
    [
      { ...newer, complaints: old.complaints },
      'It has the same version and date as yours, but it is not the same.',
    ],
  ] as const) {
    await paste(page, encodePack(pack));
    await page.getByText('the school may want to mend').click();
    await expect(page.getByText(sentence)).toBeVisible();
    await page.getByRole('button', { name: 'No, leave it' }).click();
  }
});

test('a damaged record is told in a sentence, and can be taken away', async ({
  page,
  launched,
}) => {
  await addSchool(launched);
  await openHome(page, launched, '#/schools');
  await page.evaluate(damage);
  await page.reload();
  await expect(page.getByText('One school I kept is damaged.')).toBeVisible();
  await expect(heading(page, SCHOOL)).toBeHidden();
  await page.getByRole('button', { name: 'Take it away' }).click();
  await expect(page.getByText('One school I kept is damaged.')).toBeHidden();
});

async function damage(): Promise<void> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error(request.error?.message));
    });
  const db = await done(indexedDB.open('quiet-word'));
  const store = db.transaction('schools', 'readwrite').objectStore('schools');
  const [key] = await done(store.getAllKeys());
  await done(store.put({ id: key, pack: { format: 'spoilt' } }, key));
  db.close();
}

test('Whitefield’s text goes from the desk by a link to a parent, and comes up beside a draft', async ({
  page,
  launched,
}) => {
  test.slow();
  const text = await readFile(
    join(import.meta.dirname, '../fixtures/whitefield-code-of-conduct.txt'),
    'utf8',
  );
  await openDesk(page, launched);
  await page.getByLabel('Paste your code here').fill(text);
  await page.getByRole('button', { name: 'Use this text' }).click();
  await page.getByLabel('The school’s full name').fill(SCHOOL);
  await page.getByLabel('Other names of the school').fill('Whitefield Primary');
  await page.getByLabel('The title of the code').fill('Social media code of conduct');
  await page.getByLabel('The date the code began').fill('2026-09-01');
  await page.getByLabel('The title of the complaints procedure').fill('Complaints');
  await page
    .getByLabel('The link to the complaints procedure')
    .fill('https://www.whitefield-primary.example/complaints');
  await step(page, 'Hand out');
  await page
    .getByLabel('Address of that page')
    .fill('https://www.whitefield-primary.example/q.html');
  const link = await page.locator('.paper a').getAttribute('href');
  const words = await page.locator('.paper-words').innerText();
  await openHome(page, launched, '#/schools');
  await paste(page, String(link));
  await expect(page.locator('.fingerprint li')).toHaveText(words.split(' '));
  await page.getByRole('button', { name: 'Yes, add it' }).click();
  await expect(heading(page, SCHOOL)).toBeVisible();

  await serveStandIns(launched.context);
  const [surface] = surfaces.filter(({ isDraft }) => isDraft);
  if (!surface) throw new Error('There is no surface to draft on.');
  const site = await launched.context.newPage();
  await surface.open(site);
  await site.keyboard.type(complaint);
  const card = await waitForCard(site);
  expect(card.text).toContain(complaintClause);
  expect(card.links.map(({ href }) => href)).toContain(
    'https://www.whitefield-primary.example/complaints',
  );
});
