import { expect, type Page } from '@playwright/test';
import { cardBox, pressInCard, readCard, waitForCard } from './closed-shadow';
import { anonymityClause, complaint, complaintClause, praise } from './drafts';
import { eventually } from './eventually';
import { test } from './extension-browser';
import { restOver } from './rest';
import { surfaceNamed } from './surface-named';

const nameless = 'In a Facebook group, the admins and Facebook can still see who wrote';
const insult = 'Whoever runs the office at Whitefield Primary is a vile old witch';

test.describe('the switch for posting without a name, in a Facebook group', () => {
  for (const lang of ['en', 'de', 'ar'] as const)
    test(`turned on and off again (${lang}), it changes the card of a complaint`, async ({
      page,
    }) => {
      await surfaceNamed('facebook/group-post').open(page, { knobs: { lang } });
      await page.keyboard.type(complaint);
      expect((await waitForCard(page)).text).toContain(complaintClause);
      await hideName(page);
      await expectCard(page, anonymityClause);
      await expectCard(page, nameless);
      await nameSwitch(page).click();
      await expectCard(page, complaintClause);
      expect((await readCard(page))?.text).not.toContain(nameless);
      expect(await page.evaluate(() => window.__page.errors)).toEqual([]);
    });

  test('turned on after the card of the complaint was closed, it brings its own', async ({
    page,
  }) => {
    await surfaceNamed('facebook/group-post').open(page);
    await page.keyboard.type(complaint);
    await waitForCard(page);
    await pressInCard(page, 'Close');
    await eventually(() => cardBox(page)).toBeNull();
    await hideName(page);
    await expectCard(page, anonymityClause);
  });

  test('harsh words stay first, and the card says who still sees the name', async ({ page }) => {
    await surfaceNamed('facebook/group-post-anonymous').open(page);
    await page.keyboard.type(insult);
    await expectCard(page, 'Sending abusive messages about members of staff');
    await expectCard(page, nameless);
  });

  test('praise without a name brings the mark alone', async ({ page }) => {
    await surfaceNamed('facebook/group-post-anonymous').open(page);
    await page.keyboard.type(praise);
    const mark = await waitForCard(page);
    expect(mark.text).not.toContain('in its code');
  });

  test('without the school’s name it brings nothing', async ({ page }) => {
    await surfaceNamed('facebook/group-post-anonymous').open(page);
    await page.keyboard.type('Third supply teacher this term, what are they playing at?');
    await restOver(page);
    expect(await cardBox(page)).toBeNull();
  });
});

/** Drafts about what a school may ask for: the clause they bring, and what the parent may do about it. */
const asked = [
  [
    'Whitefield Primary rang to say I have to delete my post',
    'Whitefield Primary School retains the right to request any damaging material to be removed',
    'Taking a post down is a request, not an order. You can ask why, and keep a copy.',
  ],
  [
    'Head of Whitefield Primary wants to read our WhatsApp group',
    'The headteacher can, with the permission of the parent, view messages',
    'They may look only if you agree. You can say no.',
  ],
  [
    'Whitefield Primary have told us to close the class WhatsApp group',
    'The headteacher can request that ‘group chats’ are closed down',
    'Closing a chat is a request, not an order. You can ask why.',
  ],
  [
    'Called in to a meeting at Whitefield Primary about my Facebook post',
    'Whitefield Primary School can request a meeting with parents',
    'You can bring someone, and ask for notes.',
  ],
] as const;

for (const name of ['facebook/post', 'x/home'])
  for (const [draft, clause, line] of asked)
    test(`${name}: ${draft}`, async ({ page }) => {
      await surfaceNamed(name).open(page);
      await page.keyboard.type(draft);
      const { text } = await waitForCard(page);
      expect(text).toContain(clause);
      expect(text).toContain(line);
      expect(text).toContain('The code is the school’s request, not a law.');
    });

test('a page says of every clause of the code what is done about it', async ({ launched }) => {
  const page = await launched.context.newPage();
  await page.goto(`chrome-extension://${launched.extensionId}/home.html#/clauses`);
  await expect(
    page.getByRole('heading', { name: 'Your school’s code and this extension' }),
  ).toBeVisible();
  await expect(page.locator('.clause-uses > li')).toHaveCount(27);
  for (const item of await page.locator('.clause-uses > li').all())
    await expect(item.locator('.clause-use-doing')).toHaveText(/\w.*\.$/);
  const row = (id: string) =>
    page
      .locator('.clause-uses > li')
      .filter({ has: page.getByRole('link', { name: `Link to clause ${id}`, exact: true }) });
  await expect(row('E2')).toContainText('I show it when you write a complaint');
  await expect(row('M3')).toContainText('I show M1 and M2 instead');
  await expect(row('E5')).toContainText('I do not warn you of anything');
  await row('M8').getByRole('link').click();
  await expect(page.locator('[data-linked="true"]')).toContainText(
    'with the permission of the parent',
  );
  await page.close();
});

function nameSwitch(page: Page) {
  return page.locator('[role="dialog"] form').getByRole('switch');
}

/** Turns the switch on as a person does the first time: the site explains, and they agree. */
async function hideName(page: Page): Promise<void> {
  await nameSwitch(page).click();
  await page.locator('[role="dialog"] form p + [role="button"]').click();
  await expect(nameSwitch(page)).toBeChecked();
}

function expectCard(page: Page, says: string): Promise<void> {
  return eventually(async () => (await readCard(page))?.text ?? '').toContain(says);
}
