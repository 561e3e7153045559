import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, type Page } from '@playwright/test';
import { decodePack, fingerprintPack, readPack, readWordFile } from '@/lib/packs';
import { BULLET, HEADING, paragraph, wordFile } from '../unit/packs/word-file';
import { examplePack } from './add-school';
import { findAxeFaults } from './find-axe-faults';
import { ownPageTest } from './own-page-test';
import { readQr } from './read-qr';
import { openDesk, openExample, openText, saved, step, untilKept } from './school-desk';

const test = ownPageTest({ granted: false });

const text = readFile(
  join(import.meta.dirname, '../fixtures/whitefield-code-of-conduct.txt'),
  'utf8',
);

const STEPS = ['Begin', 'Your school', 'The code', 'Check', 'Try it', 'Hand out', 'Many schools'];

const POLICY = wordFile(
  [
    paragraph('Being kind online', HEADING),
    paragraph('Please bring complaints to us before you post about them.', BULLET),
    paragraph('Please do not add our staff as friends.', BULLET),
    paragraph('Looking at this again', HEADING),
    paragraph('The head will review this code every year.'),
  ].join(''),
);

async function clauses(page: Page): Promise<readonly string[]> {
  return page
    .locator('.clause-text')
    .evaluateAll((boxes) =>
      boxes.map((box) => (box instanceof HTMLTextAreaElement ? box.value : '')),
    );
}

test('a Word file becomes a printed letter, with every click counted', async ({
  page,
  launched,
}) => {
  await openDesk(page, launched);
  let clicks = 0;
  const press = async (role: 'button' | 'link', name: string) => {
    clicks += 1;
    await page.getByRole(role, { name, exact: true }).click();
  };
  const fill = async (label: string, typed: string) => {
    clicks += 1;
    await page.getByLabel(label, { exact: true }).fill(typed);
  };
  clicks += 2;
  await page.getByLabel('Choose a file').setInputFiles({
    name: 'policy.docx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(POLICY),
  });
  await expect(page.getByText('I found 2 parts and 3 clauses.')).toBeVisible();
  await fill('The school’s full name', 'Elm Road School');
  await fill('The title of the code', 'Being kind online');
  await fill('The date the code began', '2026-09-01');
  await fill('The title of the complaints procedure', 'Complaints procedure');
  await fill('The link to the complaints procedure', 'https://www.elm-road.example/complaints');
  await press('link', 'Next: The code');
  await expect(page.getByText('About: complaints in public')).toBeVisible();
  await press('button', 'They are all right');
  await expect(page.getByText('You have looked at every topic.')).toBeVisible();
  await press('link', 'Next: Check');
  await expect(page.getByText('Your pack has all it needs.')).toBeVisible();
  await press('link', 'Next: Try it');
  await press('link', 'Next: Hand out');
  await expect(page.getByRole('article', { name: 'Welcome letter' })).toContainText(
    'ask the school office for our pack file',
  );
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await press('button', 'Print');
  await expect(page.locator('[data-printed]')).toHaveCount(1);
  expect(clicks).toBe(13);
});

test('text keeps its order and words, and can be split, joined, moved, left out and undone', async ({
  page,
  launched,
}) => {
  await openText(page, launched, await text);
  await expect(page.getByRole('heading', { name: 'About your school' })).toBeFocused();
  await step(page, 'The code');
  const before = await clauses(page);
  expect(before).toHaveLength(26);
  const lines = (await text).split('\n').map((line) => line.trim());
  for (const clause of before) expect(lines).toContain(clause);

  const undo = page.getByRole('button', { name: 'Undo' });
  const second = page.getByLabel('Clause A1', { exact: true });
  await second.evaluate((box) => {
    if (box instanceof HTMLTextAreaElement)
      box.setSelectionRange(box.value.indexOf('This code'), box.value.indexOf('This code'));
  });
  await page.getByText('More for A1', { exact: true }).click();
  const more = page.locator('#clause-A1');
  await more.getByRole('button', { name: 'Split at the cursor' }).click();
  await expect.poll(() => clauses(page)).toHaveLength(27);
  const [one, two] = await clauses(page);
  expect(`${one} ${two}`).toBe(before[0]);
  await more.getByRole('button', { name: 'Join with the next' }).click();
  await expect.poll(() => clauses(page)).toEqual(before);
  await more.getByRole('button', { name: 'Move down' }).click();
  await expect.poll(() => clauses(page)).toEqual(before);
  await expect(page.getByLabel('Title of part A')).toBeVisible();
  await undo.click();
  await page.locator('#clause-A1 summary').last().click();
  await more.getByRole('button', { name: 'Leave out' }).click();
  await expect.poll(() => clauses(page)).toEqual(before.slice(1));
  await undo.click();
  await expect.poll(() => clauses(page)).toEqual(before);
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect.poll(() => clauses(page)).toEqual(before.slice(1));
  await untilKept(page);
  await page.reload();
  await expect.poll(() => clauses(page)).toEqual(before.slice(1));

  await step(page, 'Begin');
  await page.getByRole('button', { name: 'Clear the desk' }).click();
  await page.getByRole('button', { name: 'Yes, clear it' }).click();
  await expect(page.getByText('There is work on the desk')).toBeHidden();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('There is work on the desk')).toBeHidden();
});

test('the check-list says what is needed and what to mend, and leads there', async ({
  page,
  launched,
}) => {
  await openText(page, launched, await text);
  await step(page, 'Check');
  await expect(page.getByRole('heading', { name: 'Still needed' })).toBeVisible();
  const findings = page.getByRole('listitem');
  for (const sentence of [
    'Data Protection Act 1998 is no longer the law.',
    '“Name of school” is a gap that nobody has filled in.',
    'Nothing says what to do when a child may be at risk.',
    'A state school cannot make parents sign a code.',
  ])
    await expect(findings.filter({ hasText: sentence }).first()).toBeVisible();
  await findings
    .filter({ hasText: 'Data Protection Act 1998' })
    .getByRole('link', { name: 'Go there' })
    .click();
  await expect(page.getByLabel('Clause B2', { exact: true })).toBeFocused();
  await step(page, 'Check');
  await findings
    .filter({ hasText: 'The link to the complaints procedure' })
    .getByRole('link', { name: 'Go there' })
    .click();
  const link = page.getByLabel('The link to the complaints procedure', { exact: true });
  await expect(link).toBeFocused();
  await link.fill('http://school.example/complaints');
  await expect(page.getByText('This link should begin with https://')).toBeVisible();
});

test('a school sees what a parent would see', async ({ page, launched }) => {
  await openExample(page, launched, 'Try it');
  const draft = page.getByLabel('A parent’s draft');
  await draft.fill('Third supply teacher this term, fed up.');
  await expect(page.getByText('This does not name your school')).toBeVisible();
  await draft.fill('Third supply teacher this term, what is Whitefield Primary playing at?');
  await expect(
    page.getByText('Complaining about the school’s values and methods on social media'),
  ).toBeVisible();
  await expect(page.getByText('You can still post. It is your choice.')).toBeVisible();
  await expect(page.getByText('This test goes by words alone.')).toBeHidden();
});

test('the pack, its words, its link and its printed square all say the same', async ({
  page,
  launched,
}) => {
  await openExample(page, launched, 'Hand out');
  const file = await saved(page, 'Save the pack');
  expect(file.name).toBe('whitefield-primary-school.schoolpack.json');
  const pack = readPack(file.bytes.toString('utf8'));
  const example = readPack(await readFile(examplePack, 'utf8'));
  if (!pack.ok || !example.ok) throw new Error('The pack cannot be read.');
  expect(pack.pack).toEqual(example.pack);
  const five = await fingerprintPack(pack.pack);
  await expect(page.locator('.fingerprint li')).toHaveText([...five]);

  const address = 'https://www.whitefield-primary.example/quiet-word.html';
  await page.getByLabel('Address of that page').fill(address);
  await expect(page.locator('.paper-words')).toHaveText(five.join(' '));
  await page.emulateMedia({ media: 'print' });
  const insideOfA4 = { width: 658, height: 1000 };
  await page.setViewportSize(insideOfA4);
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Hand it out' })).toBeHidden();
  const square = await page.getByRole('img', { name: 'Square code' }).boundingBox();
  if (!square) throw new Error('No square is printed.');
  const { x, y, width, height } = square;
  const clip = { x, y: y - 20, width: width + 20, height: height + 40 };
  const printed = await page.screenshot({ fullPage: true, clip });
  const spare = await launched.context.newPage();
  const link = await readQr(spare, printed);
  expect(link?.startsWith(`${address}#pack=`)).toBe(true);
  const read = decodePack(link ?? '');
  expect(read.ok && read.pack).toEqual(example.pack);
});

test('the Word file of the letter says what the letter says, with gaps to fill', async ({
  page,
  launched,
}) => {
  await openExample(page, launched, 'Hand out');
  await page.getByLabel('Address of that page').fill('https://www.whitefield-primary.example/');
  const shown = await page.locator('.paper-school').allTextContents();
  const file = await saved(page, 'Save for Word');
  expect(file.name).toBe('whitefield-primary-school-welcome-letter.docx');
  const reading = await readWordFile(new Uint8Array(file.bytes));
  if (!reading.ok) throw new Error(reading.fault);
  const lines = reading.lines.map((line) => line.text);
  expect(lines).toEqual(expect.arrayContaining(shown));
  expect(lines).toContain('https://www.whitefield-primary.example/');
  expect(lines.join('\n')).toContain(await page.locator('.paper-words').innerText());
});

test('a list of schools becomes a zip of packs and letters, and every row is answered for', async ({
  page,
  launched,
}) => {
  await openExample(page, launched, 'Many schools');
  const list = [
    'Name,Complaints link,Town,Nation,Contact name',
    'Elm Road School,https://www.elm-road.example/complaints,Elmham,Wales,Mrs Hall',
    'X,http://x.example/,,,',
    '"St Mary’s, Oakley",https://st-marys.example/c,Oakley,,',
    'Elm Road School,https://www.elm-road.example/complaints,,,',
  ].join('\r\n');
  const choose = async (name: string, text: string) =>
    page
      .getByLabel('Choose the list')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await choose('letter.csv', 'Dear parents');
  await expect(page.getByText('This is not a list with a column called name.')).toBeVisible();
  await choose('empty.csv', 'name,complaints link');
  await expect(page.getByText('The list has no rows.')).toBeVisible();
  await choose('schools.csv', list);
  await expect(page.getByText('2 packs are ready. 2 rows were refused.')).toBeVisible();
  const rows = page.getByRole('main').getByRole('listitem');
  await expect(rows.nth(0)).toContainText('Row 2: Elm Road School');
  await expect(rows.nth(1)).toContainText('The school’s full name: This needs at least 3 letters.');
  await expect(rows.nth(1)).toContainText('This link should begin with https://');
  await expect(rows.nth(3)).toContainText('Row 2 has the same school.');
  const { bytes } = await saved(page, 'Save them all');
  const files = unzipSync(new Uint8Array(bytes));
  expect(Object.keys(files).sort()).toEqual([
    'elm-road-school/elm-road-school-welcome-letter.docx',
    'elm-road-school/elm-road-school.schoolpack.json',
    'st-marys-oakley/st-marys-oakley-welcome-letter.docx',
    'st-marys-oakley/st-marys-oakley.schoolpack.json',
  ]);
  const pack = readPack(
    new TextDecoder().decode(files['elm-road-school/elm-road-school.schoolpack.json']),
  );
  if (!pack.ok) throw new Error('The pack cannot be read.');
  expect(pack.pack.school).toEqual({
    name: 'Elm Road School',
    town: 'Elmham',
    nation: 'wales',
    kind: 'maintained',
  });
  expect(JSON.stringify(pack.pack)).not.toContain('Whitefield Primary School');
  const letter = await readWordFile(
    files['elm-road-school/elm-road-school-welcome-letter.docx'] ?? new Uint8Array(),
  );
  expect(letter.ok).toBe(true);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing on any step, ${colorScheme}`, async ({ page, launched }) => {
    test.slow();
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openText(page, launched, await text);
    for (const name of STEPS) {
      await step(page, name);
      expect(await findAxeFaults(page), name).toEqual([]);
    }
  });

test('nothing is lost at 400 % zoom: 320 pixels wide, no sideways scrolling', async ({
  page,
  launched,
}) => {
  await openDesk(page, launched);
  await page.getByRole('button', { name: 'Use the example' }).click();
  await page.setViewportSize({ width: 320, height: 256 });
  for (const name of STEPS) {
    await step(page, name);
    const widths = await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      return { content: document.documentElement.scrollWidth, window: innerWidth };
    });
    expect(widths.content, name).toBeLessThanOrEqual(widths.window);
  }
});

test('what the desk keeps is listed for whoever uses this browser, and erased with all else', async ({
  page,
  launched,
}) => {
  const home = `chrome-extension://${launched.extensionId}/home.html#/kept`;
  await openDesk(page, launched);
  await page.getByRole('button', { name: 'Use the example' }).click();
  await untilKept(page);
  await page.goto(home);
  const listed = page.getByRole('heading', { name: 'School desk' });
  await expect(listed).toBeVisible();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Yes, erase it all' }).click();
  await expect(page.getByText('Everything is erased.')).toBeVisible();
  await expect(listed).toBeHidden();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'What is kept' })).toBeVisible();
  await expect(listed).toBeHidden();
});
