import { expect, type Page } from '@playwright/test';
import { serveStandIns } from '../stand-ins/serve';
import { cardBox, inCard, pressInCard, readCard, waitForCard } from './closed-shadow';
import { complaint } from './drafts';
import { eventually } from './eventually';
import { launchWithoutExtension, type Launched } from './extension';
import { test as base } from './extension-browser';
import { restOver } from './rest';

const clause =
  'Parents will not attempt to ‘friend’ or ‘follow’ any member of staff on social media.';

/** Tests with the parent's say to tell of staff, given as the page about sites gives it. */
const test = base.extend<{ staffOn: null }>({
  staffOn: [
    async ({ launched }, use) => {
      await turnStaff(launched, true);
      await use(null);
    },
    { auto: true },
  ],
});

type Profile = Readonly<{
  name: string;
  url: string;
  staff: string;
  place: string;
  control(page: Page): ReturnType<Page['locator']>;
}>;

const facebook = {
  place: 'friend-request',
  control: (page: Page) =>
    page.locator('h1 + div > div:not([aria-hidden]) > [role="button"]').first(),
};
const x = {
  place: 'follow',
  control: (page: Page) => page.locator('[data-testid="userActions"] + div button'),
};

/** Profiles whose name is like one of the example school's staff. */
const likeStaff: readonly Profile[] = [
  {
    ...facebook,
    name: 'Jane Taylor',
    url: 'https://www.facebook.com/jane.taylor.9',
    staff: 'Miss Taylor',
  },
  {
    ...facebook,
    name: 'Imran Khan',
    url: 'https://www.facebook.com/imran.khan.31',
    staff: 'Mr Khan',
  },
  { ...x, name: 'Miss Taylor Y2', url: 'https://x.com/MissTaylor_Y2', staff: 'Miss Taylor' },
];

for (const { name, url, staff, place, control } of likeStaff)
  for (const lang of ['en', 'de', 'ar'])
    test(`${url} in ${lang}: the card comes after the press, beside it, and says it may be nobody`, async ({
      page,
      traffic,
    }) => {
      await page.goto(`${url}?lang=${lang}`);
      const before = traffic.requests.length;
      await control(page).click();
      expect(await sent(page, place)).toEqual([name]);
      const card = await waitForCard(page);
      expect(card.text).toContain(clause);
      expect(card.text).toContain(`Is this the ${staff} who works at Whitefield Primary School?`);
      expect(card.text).toContain('Is it family, or a friend from before?');
      expect(card.text).toContain('You can still add them.');
      expect(await inCard(page, (root) => root.textContent.includes('not about my school'))).toBe(
        false,
      );
      await expectBeside(page, control(page));
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
      expect(traffic.requests.slice(before)).toEqual([]);
      expect(await page.evaluate(() => window.__page.errors)).toEqual([]);
    });

test('a press by key counts as one', async ({ page }) => {
  for (const { url, place, name, control } of likeStaff) {
    await page.goto(url);
    await control(page).focus();
    await page.keyboard.press('Enter');
    expect(await sent(page, place)).toEqual([name]);
    expect((await waitForCard(page)).text).toContain(clause);
  }
});

const silent: readonly (readonly [string, string, (page: Page) => Promise<void>])[] = [
  [
    'somebody of another name',
    'https://www.facebook.com/tom.okafor.7',
    (page) => facebook.control(page).click(),
  ],
  ['somebody of another name on X', 'https://x.com/tom_okafor', (page) => x.control(page).click()],
  [
    'staff who are only suggested',
    'https://www.facebook.com/tom.okafor.7',
    async (page) => {
      const cards = page.locator('h2 ~ div [role="button"]');
      for (const card of await cards.all()) await card.click();
    },
  ],
  [
    'staff who are only listed on X',
    'https://x.com/tom_okafor',
    async (page) => {
      for (const cell of await page.getByTestId('UserCell').getByRole('button').all())
        await cell.click();
    },
  ],
  [
    'a press the page makes by itself, on the copy nobody sees too',
    'https://www.facebook.com/jane.taylor.9',
    (page) =>
      page.evaluate(() => {
        for (const each of document.querySelectorAll<HTMLElement>('h1 + div [role="button"]'))
          each.click();
      }),
  ],
];
for (const [what, url, act] of silent)
  test(`nothing comes of ${what}`, async ({ page }) => {
    await page.goto(url);
    await act(page);
    await restOver(page);
    expect(await cardBox(page)).toBeNull();
  });

test('taking a request back brings nothing, and the card goes with the profile', async ({
  page,
}) => {
  await page.goto('https://www.facebook.com/jane.taylor.9');
  await facebook.control(page).click();
  await waitForCard(page);
  await closeCard(page);
  await facebook.control(page).click();
  expect(await sent(page, 'friend-cancel')).toEqual(['Jane Taylor']);
  await restOver(page);
  expect(await cardBox(page)).toBeNull();
  await facebook.control(page).click();
  await waitForCard(page);
  await page.getByRole('link', { name: 'Tom Okafor' }).click();
  await eventually(() => cardBox(page)).toBeNull();
  // The page moved on without a load: the name of before is still in its head.
  await facebook.control(page).click();
  await restOver(page);
  expect(await cardBox(page)).toBeNull();
  await page.getByRole('link', { name: 'Imran Khan' }).click();
  await facebook.control(page).click();
  expect((await waitForCard(page)).text).toContain('Mr Khan');
});

test('somebody the parent added counts, until taken off again', async ({ page, launched }) => {
  const home = await openSitesPage(launched);
  await home.getByLabel('Who else works there?').fill('Mr Okafor');
  await home.getByRole('button', { name: 'Add this person' }).click();
  await expect(home.getByText('Mr Okafor')).toBeVisible();
  await page.goto('https://x.com/tom_okafor');
  await x.control(page).click();
  expect((await waitForCard(page)).text).toContain('Is this the Mr Okafor who works');
  await home.getByRole('button', { name: 'Take “Mr Okafor” off the list' }).click();
  await expect(home.getByText('Mr Okafor')).toBeHidden();
  await home.close();
  await page.goto('https://x.com/tom_okafor');
  await x.control(page).click();
  await restOver(page);
  expect(await cardBox(page)).toBeNull();
});

test('turned off, nothing listens, in open tabs too; drafts are watched as before', async ({
  page,
  launched,
}) => {
  await page.goto('https://x.com/MissTaylor_Y2');
  await turnStaff(launched, false);
  await page.bringToFront();
  await x.control(page).click();
  await restOver(page);
  expect(await cardBox(page)).toBeNull();
  await page.goto('https://x.com/home');
  await page.locator('[data-testid="tweetTextarea_0"][contenteditable]').click();
  await page.keyboard.type(complaint);
  expect((await waitForCard(page)).text).toContain('Complaining about');
});

test('“Turn off for staff” on the card turns it off and leaves the site on', async ({
  page,
  launched,
}) => {
  await page.goto('https://x.com/MissTaylor_Y2');
  await x.control(page).click();
  await waitForCard(page);
  await pressInCard(page, 'Not now');
  await pressInCard(page, 'Turn off for staff');
  const home = await openSitesPage(launched, false);
  await expect(
    home.getByRole('switch', { name: 'Tell me when I add school staff' }),
  ).not.toBeChecked();
  await expect(home.getByRole('switch', { name: 'X', exact: true })).toBeChecked();
  await home.close();
});

test('the page is as it would be without the extension, and so is what was pressed', async ({
  page,
}) => {
  const context = await launchWithoutExtension();
  await serveStandIns(context);
  const control = await context.newPage();
  for (const profile of likeStaff) {
    const [tested, untouched] = [
      await press(page, profile, true),
      await press(control, profile, false),
    ];
    expect(tested).toEqual(untouched);
    expect(tested.submitted).toHaveLength(1);
  }
  await context.close();
});

/** Presses the control and tells all the page holds afterwards. */
async function press(page: Page, { url, control }: Profile, withCard: boolean) {
  await page.goto(`${url}?seed=7`);
  await control(page).click();
  if (withCard) await waitForCard(page);
  return page.evaluate(() => ({
    body: document.body.outerHTML,
    focus: document.activeElement?.outerHTML,
    scroll: `${scrollX},${scrollY}`,
    ...window.__page,
  }));
}

function sent(page: Page, place: string): Promise<readonly string[]> {
  return page.evaluate(
    (at) => window.__page.submitted.filter((each) => each.place === at).map(({ text }) => text),
    place,
  );
}

async function expectBeside(page: Page, control: ReturnType<Page['locator']>): Promise<void> {
  const card = await cardBox(page);
  const box = await control.boundingBox();
  if (!card || !box) throw new Error('The card or what was pressed is gone.');
  const apartX = Math.max(box.x - card.x - card.width, card.x - box.x - box.width);
  const apartY = Math.max(box.y - card.y - card.height, card.y - box.y - box.height);
  expect(Math.max(apartX, apartY), 'the card covers what was pressed').toBeGreaterThanOrEqual(0);
}

async function closeCard(page: Page): Promise<void> {
  await pressInCard(page, 'Close');
  await eventually(() => readCard(page)).toBeNull();
}

async function turnStaff(launched: Launched, on: boolean): Promise<void> {
  const home = await openSitesPage(launched, false);
  const control = home.getByRole('switch', { name: 'Tell me when I add school staff' });
  if ((await control.getAttribute('aria-checked')) !== String(on)) await control.click();
  await expect(control).toHaveAttribute('aria-checked', String(on));
  await home.close();
}

async function openSitesPage({ context, extensionId }: Launched, front = true): Promise<Page> {
  const home = await context.newPage();
  await home.goto(`chrome-extension://${extensionId}/home.html#/sites`);
  if (front) await home.bringToFront();
  return home;
}
