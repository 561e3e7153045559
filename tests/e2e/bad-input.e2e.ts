import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { paragraph, wordFile } from '../unit/packs/word-file';
import { addSchool, examplePack } from './add-school';
import { openHome, ownPageTest } from './own-page-test';
import { openDesk, step, untilKept } from './school-desk';

const SCHOOL = 'Whitefield Primary School';
const URL_OF_PACK = 'https://www.whitefield-primary.example/complaints';
const TURNED = `Whitefield \u202EPrimary School`;
/** The fourth letter is Cyrillic (U+0456). */
const LOOK_ALIKE = 'https://www.whіtefield-primary.example/complaints';

const NEEDS_TEXT = 'This text holds a hidden character or a line break. Please type it again.';
const COMPLAINTS_LINK = 'The link to the complaints procedure';

const test = ownPageTest({ granted: false });

/** What a file is called when it is chosen, its bytes, and every sentence that answers it. */
type BadFile = readonly [
  name: string,
  content: string | Uint8Array,
  sentences: readonly (string | RegExp)[],
];

/** Chooses each file in turn in one page: the faults take the focus, and are those of the last file alone. */
async function refuseAll(page: Page, input: Locator, files: readonly BadFile[]): Promise<void> {
  for (const [name, content, sentences] of files) {
    await input.setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
    await expect(page.getByRole('heading', { level: 2, name }), name).toBeFocused();
    await expect(page.locator('.notice-look li'), name).toHaveText([...sentences]);
  }
}

/** A part of a code with so many clauses, as JSON. */
function sectionOf(count: number): string {
  const clause = (_: unknown, id: number) => ({ id: `n${id}`, text: 'Be kind.', topics: [] });
  const clauses = Array.from({ length: count }, clause);
  return JSON.stringify({ id: 'many', title: 'Many', clauses });
}

test('every bad pack is answered with all its faults in its place, and the school that was there stays', async ({
  page,
  launched,
}) => {
  test.slow();
  const pack = await readFile(examplePack, 'utf8');
  const with_ = (...changes: readonly (readonly [string, string])[]) =>
    changes.reduce((text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`The pack has no ${from}.`);
      return text.replace(from, to);
    }, pack);
  const scripted = ['javascript', 'alert(1)'].join(':');
  await addSchool(launched);
  await openHome(page, launched, '#/schools');
  await refuseAll(page, page.getByLabel('Choose the file'), [
    ['not-json.json', 'Dear parents, here is our code.', ['This file is not a school pack.']],
    [
      'cut-off.json',
      pack.slice(0, 2000),
      ['This file stops too early. Ask the school for it again.'],
    ],
    [
      'too-large.json',
      `{"format":"${'x'.repeat(300 * 1024)}"}`,
      ['This file is too big. A school pack is at most 256 KB.'],
    ],
    [
      'newer.json',
      with_(['"formatVersion": 1', '"formatVersion": 2']),
      ['This pack was made by a newer version of Quiet Word. Nothing has changed here.'],
    ],
    [
      'http.json',
      with_([URL_OF_PACK, 'http://school.example/complaints']),
      [`${COMPLAINTS_LINK}: This link should begin with https://`],
    ],
    [
      'script.json',
      with_([URL_OF_PACK, scripted]),
      [`${COMPLAINTS_LINK}: This link should begin with https://`],
    ],
    [
      'password.json',
      with_([URL_OF_PACK, 'https://me:secret@school.example/']),
      [`${COMPLAINTS_LINK}: This link holds a user name or a password. Please take it out.`],
    ],
    ['turned.json', with_([SCHOOL, TURNED]), [`The school’s full name: ${NEEDS_TEXT}`]],
    [
      'one-letter-and-no-date.json',
      with_([SCHOOL, 'W'], ['2026-09-01', '2026-02-30']),
      [
        'The school’s full name: This needs at least 3 letters.',
        'The date the code began: This should be a real date, like 2026-09-01.',
      ],
    ],
    [
      'same-id.json',
      with_(['"id": "E2"', '"id": "E1"']),
      [/clause 3: “E1” is used more than once\. Each part and clause needs its own\.$/u],
    ],
    [
      'two-thousand-clauses.json',
      with_(['"sections": [', `"sections": [${sectionOf(2000)},`]),
      [
        /This list is too long\. It can hold up to 1,000\.$/u,
        /This code has 2,0\d\d clauses\. A pack can hold 1,000\.$/u,
      ],
    ],
  ]);
  await expect(page.getByText('Nothing has changed here. You can show this list')).toBeVisible();
  await page.reload();
  await expect(page.locator('.school')).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 2, name: SCHOOL })).toBeVisible();

  const alike = with_([URL_OF_PACK, LOOK_ALIKE], [SCHOOL, 'Look-Alike School']);
  await page.getByLabel('Choose the file').setInputFiles({
    name: 'look-alike.json',
    mimeType: 'application/json',
    buffer: Buffer.from(alike),
  });
  await expect(page.getByRole('button', { name: 'Yes' })).toBeVisible();
  const host = new URL(LOOK_ALIKE).host;
  expect(host).toMatch(/^www\.xn--/u);
  await expect(page.locator('.preview strong')).toHaveText(
    `${host} (www.whіtefield-primary.example)`,
  );
  await page.getByRole('button', { name: 'No, leave it' }).click();
  await expect(page.locator('.school')).toHaveCount(1);
});

test('the desk answers every bad file in its place, keeps its work, and marks a wrong field beside it', async ({
  page,
  launched,
}) => {
  test.slow();
  await openDesk(page, launched);
  await page.getByRole('button', { name: 'Use the example' }).click();
  await untilKept(page);
  await step(page, 'Begin');
  await refuseAll(page, page.getByLabel('Choose a file'), [
    [
      'bomb.docx',
      wordFile(paragraph('a'.repeat(9 * 1024 * 1024))),
      ['This file is too big. A code of a few pages is all that is needed.'],
    ],
    [
      'old.doc',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 1, 2),
      ['This file is an old kind, or has a password. Save it as .docx without one.'],
    ],
    [
      'half.docx',
      wordFile(paragraph('Be kind online.')).slice(0, 700),
      ['This Word file is damaged. Save it again, or paste the text.'],
    ],
    ['empty.docx', wordFile(paragraph(' ')), ['There is no text in this Word file.']],
    ['not-json.json', 'Dear parents', ['This file is not a school pack.']],
  ]);
  await expect(page.getByText('What is on the desk has not changed.')).toBeVisible();
  await step(page, 'Your school');
  const field = async (label: string, typed: string, sentence: string) => {
    const box = page.getByLabel(label, { exact: true });
    const was = await box.inputValue();
    await box.fill(typed);
    await expect(page.locator('.field').filter({ has: box })).toContainText(sentence);
    await expect(page.locator('.field-faults > span')).toHaveCount(1);
    await box.fill(was);
    await expect(page.locator('.field-faults > span')).toHaveCount(0);
  };
  await field('The school’s full name', 'W', 'This needs at least 3 letters.');
  await field('The school’s full name', TURNED, NEEDS_TEXT);
  await field(COMPLAINTS_LINK, 'http://school.example/', 'This link should begin with https://');
  await field(
    COMPLAINTS_LINK,
    'https://me:secret@school.example/',
    'This link holds a user name or a password.',
  );

  await step(page, 'Begin');
  const lines = Array.from({ length: 2000 }, (_, line) => paragraph(`Be kind, rule ${line}.`));
  await page.getByLabel('Choose a file').setInputFiles({
    name: 'long.docx',
    mimeType: '',
    buffer: Buffer.from(wordFile(lines.join(''))),
  });
  await expect(page.getByRole('heading', { name: 'About your school' })).toBeFocused();
  await step(page, 'Check');
  await expect(
    page.getByText('This code has 2,000 clauses. A pack can hold 1,000.').first(),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await step(page, 'Your school');
  await expect(page.getByLabel('The school’s full name', { exact: true })).toHaveValue(SCHOOL);
});
