import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { addSchool, examplePack } from './add-school';
import { launchWithExtension } from './extension';
import { gatherComplaints, openHome, ownPageTest } from './own-page-test';

const SCHOOL = 'Whitefield Primary School';

const test = ownPageTest({ granted: false });

function heading(page: Page, name: string, level = 1) {
  return page.getByRole('heading', { level, name, exact: true });
}

/** Tab presses until `name` has the focus; fails when a whole round has gone by. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(
      () =>
        document.activeElement?.getAttribute('aria-label') ??
        document.activeElement?.closest('label')?.textContent ??
        document.activeElement?.textContent ??
        '',
    );
    if (focused.trim() === name) return;
  }
  throw new Error(`The Tab key never came to “${name}”.`);
}

test('the welcome opens on install, and its three steps add the example school', async () => {
  const { context } = await launchWithExtension({ granted: false });
  await expect
    .poll(() => context.pages().find((page) => page.url().endsWith('home.html#/welcome')))
    .toBeDefined();
  const [page] = context.pages().filter((each) => each.url().includes('home.html'));
  if (!page) throw new Error('The welcome is not open.');
  const complaints = gatherComplaints(page);
  await expect(heading(page, 'A quiet word before you post')).toBeVisible();
  await page.getByRole('link', { name: 'Next' }).click();
  await expect(heading(page, 'Which school is yours?')).toBeFocused();
  await page.getByRole('button', { name: 'Look at the example' }).click();
  await expect(heading(page, `Add ${SCHOOL}?`, 2)).toBeFocused();
  await expect(page.getByText('www.whitefield-primary.example', { exact: true })).toBeVisible();
  await expect(page.locator('.fingerprint li')).toHaveCount(5);
  await page.getByRole('button', { name: 'Yes, add it' }).click();
  await expect(page.getByRole('status').getByText(`${SCHOOL} is added.`)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Next' })).toHaveClass(/button-main/);
  await page.getByRole('link', { name: 'Next' }).click();
  await expect(heading(page, 'Where do you write?')).toBeFocused();
  await expect(page.getByRole('switch', { name: 'Facebook' })).not.toBeChecked();
  await page.getByRole('link', { name: 'Skip for now' }).click();
  await expect(heading(page, 'Nearly there')).toBeFocused();
  await expect(page.getByText('No site is turned on yet.')).toBeVisible();
  await expect(page.getByText('You have not added a school yet.')).toBeHidden();
  expect(complaints).toEqual([]);
  await context.close();
});

test('the welcome can be walked by keyboard alone, and back', async ({ page, launched }) => {
  await openHome(page, launched, '#/welcome');
  await tabTo(page, 'Next');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Which school is yours?')).toBeFocused();
  await tabTo(page, 'Look at the example');
  await page.keyboard.press('Enter');
  await expect(heading(page, `Add ${SCHOOL}?`, 2)).toBeFocused();
  await tabTo(page, 'No, leave it');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Look at the example');
  await page.keyboard.press('Space');
  await tabTo(page, 'Yes, add it');
  await page.keyboard.press('Enter');
  await expect(page.getByText(`${SCHOOL} is added.`)).toBeVisible();
  await tabTo(page, 'Next');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Where do you write?')).toBeFocused();
  await tabTo(page, 'Back');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Which school is yours?')).toBeFocused();
});

type SpiedWindow = Window & {
  calls: { origins: readonly string[]; inClick: boolean }[];
  inClick: boolean;
};

/** Stands in for the browser's prompt, which cannot be answered without a window, and answers no. */
function answerNo(ask: 'request' | 'remove'): void {
  const here = window as unknown as SpiedWindow;
  here.calls = [];
  here.inClick = false;
  type Permissions = Record<string, (asked: { origins: readonly string[] }) => Promise<boolean>>;
  const ours = globalThis as unknown as Record<string, { permissions: Permissions } | undefined>;
  for (const name of ['browser', 'chrome']) {
    const permissions = ours[name]?.permissions;
    if (!permissions) continue;
    permissions[ask] = ({ origins }) => {
      here.calls.push({ origins, inClick: here.inClick });
      return Promise.resolve(false);
    };
  }
}

/** A press by script, as nothing that was put off can run before it returns. */
function pressOnce(element: Element): void {
  const here = window as unknown as SpiedWindow;
  here.inClick = true;
  if (element instanceof HTMLElement) element.click();
  here.inClick = false;
}

test('a site is asked for inside the click, and a no leaves the switch as it was', async ({
  page,
  launched,
}) => {
  for (const [name, origins] of [
    ['Facebook', ['https://*.facebook.com/*']],
    ['X', ['https://*.x.com/*', 'https://*.twitter.com/*']],
  ] as const) {
    await openHome(page, launched, '#/welcome/sites');
    await page.evaluate(answerNo, 'request' as const);
    const toggle = page.getByRole('switch', { name, exact: true });
    await toggle.evaluate(pressOnce);
    expect(await page.evaluate(() => (window as unknown as SpiedWindow).calls)).toEqual([
      { origins, inClick: true },
    ]);
    await expect(toggle).not.toBeChecked();
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
});

test('a pack can be dropped, and no leaves everything as it was', async ({ page, launched }) => {
  await openHome(page, launched, '#/schools');
  const source = await readFile(examplePack, 'utf8');
  const dropped = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'ours.schoolpack.json', { type: 'application/json' }));
    return data;
  }, source);
  await page.dispatchEvent('.way-drop', 'dragover', { dataTransfer: dropped });
  await page.dispatchEvent('.way-drop', 'drop', { dataTransfer: dropped });
  await expect(heading(page, `Add ${SCHOOL}?`, 2)).toBeFocused();
  await page.getByRole('button', { name: 'No, leave it' }).click();
  await expect(page.getByText('You have no school here yet.')).toBeVisible();
});

test('a removed school can be brought back with the names it was taught, in every window', async ({
  page,
  launched,
}) => {
  await addSchool(launched);
  await openHome(page, launched, '#/schools');
  const other = await launched.context.newPage();
  await openHome(other, launched, '#/kept');
  await page.bringToFront();
  await page.getByText('Names I look for').click();
  await page.getByLabel('What else do you call it?').fill('Whitey');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Forget “Whitey”' })).toBeVisible();
  await expect(other.getByText('Whitey')).toBeVisible();

  await page.getByRole('button', { name: `Remove ${SCHOOL}` }).click();
  const back = page.getByRole('button', { name: 'Bring it back' });
  await expect(back).toBeFocused();
  await expect(heading(page, SCHOOL, 2)).toBeHidden();
  await expect(heading(other, SCHOOL, 2)).toBeHidden();
  await expect(heading(other, 'Just removed', 2)).toBeVisible();

  await page.keyboard.press('Enter');
  await expect(heading(page, SCHOOL, 2)).toBeVisible();
  await expect(heading(page, 'Your schools')).toBeFocused();
  await expect(other.getByText('Whitey')).toBeVisible();
  await page.getByText('Names I look for').click();
  await page.getByRole('button', { name: 'Forget “Whitey”' }).click();
  await expect(page.getByText('Names you added')).toBeHidden();
  await expect(page.locator('summary')).toBeFocused();
});

test('a name of one letter is answered with a sentence', async ({ page, launched }) => {
  await addSchool(launched);
  await openHome(page, launched, '#/schools');
  await page.getByText('Names I look for').click();
  await page.getByLabel('What else do you call it?').fill(' W ');
  await page.keyboard.press('Enter');
  await expect(page.getByText('A name needs at least two letters.')).toBeVisible();
  await expect(page.getByText('Names you added')).toBeHidden();
});

test('the code is the school’s, whole, with an address for each clause', async ({
  page,
  launched,
}) => {
  await addSchool(launched);
  await openHome(page, launched, '#/schools');
  await page.getByRole('link', { name: 'Read the code' }).click();
  await expect(heading(page, `The code of ${SCHOOL}`)).toBeFocused();
  const pack = JSON.parse(await readFile(examplePack, 'utf8')) as {
    code: { sections: { title: string; clauses: { id: string; text: string }[] }[] };
  };
  const { sections } = pack.code;
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(
    sections.map(({ title }) => title),
  );
  await expect(page.locator('.code-clause .school-words')).toHaveText(
    sections.flatMap(({ clauses }) => clauses.map(({ text }) => text)),
  );
  await expect(
    page.getByText(
      'These are the school’s words. Some may be out of date. This is not legal advice. You may give an honest opinion.',
    ),
  ).toBeVisible();

  await page.getByRole('link', { name: 'Link to clause E2' }).click();
  await expect(page).toHaveURL(/\/E2$/);
  const clause = page.locator('.code-clause[data-linked=true]');
  await expect(clause).toHaveCount(1);
  await expect(clause).toBeFocused();
  await expect(clause).toBeInViewport();
  await expect(clause).toContainText('Complaining about the school’s values and methods');

  const complaints = page.getByRole('link', { name: 'Complaints Procedures Policy' });
  await expect(complaints).toHaveAttribute('target', '_blank');
  await expect(complaints).toHaveAttribute('rel', 'noopener noreferrer');
  await expect(complaints).toHaveAttribute('referrerpolicy', 'no-referrer');

  const clauses = page.locator('.code-clause');
  const all = await clauses.count();
  await page.getByLabel('Look for a word in the code').fill('WhatsApp');
  await expect(clauses).not.toHaveCount(all);
  const form = page.getByRole('article', { name: 'Declaration form' });
  await expect(form).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(clauses).toHaveCount(all);
  await expect(form).toContainText('I understand my obligations under this code of conduct');
  await expect(form.locator('.paper-gap')).toHaveText([
    'Your name',
    'Your child’s name',
    'Signature',
    'Date',
  ]);
  await expect(page.getByText('https://www.whitefield-primary.example/complaints')).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(clauses).not.toHaveCount(all);
  await page.emulateMedia({ media: null });
});

test('an address of a school or a clause that is not there says so', async ({ page, launched }) => {
  await openHome(page, launched, '#/code/nobody');
  await expect(heading(page, 'This school is not here. It may have been removed.')).toBeVisible();
  await addSchool(launched);
  await openHome(page, launched, '#/schools');
  const code = await page.getByRole('link', { name: 'Read the code' }).getAttribute('href');
  await openHome(page, launched, `${code}/Z9`);
  await expect(page.getByText('The part you were sent to is not in this code.')).toBeVisible();
});

test('settings are kept, and a pause can be ended', async ({ page, launched }) => {
  await openHome(page, launched, '#/settings');
  const only = page.getByRole('radio', { name: 'Only when someone may need help' });
  await only.check();
  await expect(page.getByRole('switch', { name: 'A small mark' })).toBeHidden();
  await page.getByRole('button', { name: 'Until I say' }).click();
  await expect(page.getByText('Paused until you start me again.')).toBeVisible();
  await page.reload();
  await expect(only).toBeChecked();
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(page.getByRole('button', { name: 'For an hour' })).toBeFocused();
});

test('erasing asks once, then leaves nothing', async ({ page, launched }) => {
  await addSchool(launched);
  await openHome(page, launched, '#/kept');
  const erase = page.getByRole('button', { name: 'Erase everything' });
  await erase.click();
  await page.keyboard.press('Escape');
  await expect(erase).toBeFocused();
  await expect(heading(page, SCHOOL, 2)).toBeVisible();
  await erase.click();
  await page.getByRole('button', { name: 'Yes, erase it all' }).click();
  await expect(page.getByText('Everything is erased.')).toBeVisible();
  await expect(heading(page, SCHOOL, 2)).toBeHidden();
  await page.reload();
  await expect(page.getByText('Everything is erased.')).toBeHidden();
  await expect(heading(page, SCHOOL, 2)).toBeHidden();
});

test('a store that can’t be opened gets a sentence that says what to do', async () => {
  const launched = await launchWithExtension({ granted: false });
  const page = await launched.context.newPage();
  await openHome(page, launched, '#/schools');
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('quiet-word', 999);
        opening.onsuccess = () => resolve();
        opening.onerror = () => reject(new Error(opening.error?.message));
      }),
  );
  await page.reload();
  await expect(
    page.getByText('Your browser would not let me open what I keep. Close the browser'),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await launched.context.close();
});

test('every permission of the manifest is there in plain words', async ({ page, launched }) => {
  await openHome(page, launched, '#/permissions');
  const manifest = JSON.parse(
    await readFile(`${import.meta.dirname}/../../.output/chrome-mv3/manifest.json`, 'utf8'),
  ) as {
    permissions: string[];
    optional_host_permissions: string[];
    content_security_policy: { extension_pages: string };
  };
  await expect(page.locator('.permissions code')).toHaveText([
    ...manifest.permissions,
    ...manifest.optional_host_permissions,
    manifest.content_security_policy.extension_pages,
  ]);
  await expect(page.getByText('no words for this one')).toHaveCount(0);
});
