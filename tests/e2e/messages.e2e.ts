import { expect, type Locator, type Page } from '@playwright/test';
import { surfaces } from '../stand-ins/surfaces';
import { cardBox, readCard, waitForCard } from './closed-shadow';
import { complaint, insult, praise, worry } from './drafts';
import { test, turnMessages } from './message-browser';
import { restOver } from './rest';
import { surfaceNamed } from './surface-named';

const insultClause = 'Sending abusive messages about members of staff, parents or the school';

/** What is said among friends is theirs, whatever the code says of posts. */
const silent = [
  'Third supply teacher this term, what are they playing at?',
  complaint,
  praise,
  'Got to sign Whitefield Primary’s social media form again',
  'Whitefield Primary rang to say I have to delete my post',
  'Does anyone know Miss Taylor’s insta? She teaches Y2 at Whitefield Primary',
];

/** A draft, what the card it brings must say, and what it must not. */
const loud = [
  [worry, 'call 999', 'in its code'],
  [insult, insultClause, 'call 999'],
  [
    'Mrs Patel at Whitefield Primary has been pocketing the trip money',
    'Posting defamatory',
    'call 999',
  ],
  ['Head of Whitefield Primary wants to read our WhatsApp group', 'You can say no.', 'call 999'],
] as const;

const messages = surfaces.filter(({ place }) => place === 'message');

for (const surface of messages) {
  test.describe(surface.name, () => {
    test('grumbling, praise and the rest bring nothing, not even the mark', async ({
      page,
      heard,
    }) => {
      const box = await surface.open(page);
      for (const draft of silent) {
        await page.keyboard.type(draft);
        await restOver(page);
        expect(await cardBox(page), draft).toBeNull();
        await clear(page, box);
      }
      expect((await heard.all()).every(({ place }) => place === 'message')).toBe(true);
      expect((await heard.all()).length).toBe(silent.length - 1);
    });

    test('help, harsh words, grave claims and class chats bring a card, clear of the box', async ({
      page,
      traffic,
    }) => {
      const box = await surface.open(page);
      const before = traffic.requests.length;
      for (const [draft, says, doesNotSay] of loud) {
        await page.keyboard.type(draft);
        await expect.poll(async () => (await readCard(page))?.text ?? '').toContain(says);
        const card = await readCard(page);
        expect(card?.text).not.toContain(doesNotSay);
        if (draft !== worry) expect(card?.text).toContain('You can still send it.');
        await expect(box).toBeFocused();
        await expectClear(page, box);
        await clear(page, box);
        await expect.poll(() => cardBox(page)).toBeNull();
      }
      expect(traffic.requests.slice(before)).toEqual([]);
      expect(await page.evaluate(() => window.__page.errors)).toEqual([]);
    });

    for (const way of surface.submitWays)
      test(`sending by ${way} is not touched, and closes the card`, async ({ page }) => {
        await surface.open(page);
        await page.keyboard.type(insult);
        await waitForCard(page);
        await surface.submit(page, way);
        await expect.poll(async () => (await surface.submitted(page)).at(-1)).toBe(insult);
        await expect.poll(() => cardBox(page)).toBeNull();
        expect(await page.evaluate(() => window.__page.errors)).toEqual([]);
      });

    test('what others wrote brings nothing, however long it stands there', async ({
      page,
      heard,
    }) => {
      await surface.open(page);
      await page.keyboard.type('See you at the gate');
      await restOver(page);
      expect(await cardBox(page)).toBeNull();
      expect(await heard.all()).toEqual([]);
    });
  });
}

for (const surface of surfaces.filter(({ place }) => place === 'none')) {
  test(`${surface.name} is read no more than without messages`, async ({ page, heard }) => {
    await surface.open(page);
    await page.keyboard.type(insult);
    await restOver(page);
    expect(await cardBox(page)).toBeNull();
    expect(await heard.all()).toEqual([]);
  });
}

test('another chat at the same address is another draft, and what was kept there is not read', async ({
  page,
  heard,
}) => {
  const surface = surfaceNamed('whatsapp/chat');
  await surface.open(page);
  const address = page.url();
  await page.keyboard.type(insult);
  await waitForCard(page);
  await page.getByRole('gridcell').last().click();
  await expect.poll(() => cardBox(page)).toBeNull();
  await page.keyboard.type('Home at six');
  await restOver(page);
  expect(await cardBox(page)).toBeNull();
  await page.getByRole('gridcell').first().click();
  await expect(page.locator('footer [contenteditable="true"]')).toHaveText(insult);
  await restOver(page);
  expect(await cardBox(page)).toBeNull();
  expect(await heard.all()).toHaveLength(1);
  await page.keyboard.type(' Honestly.');
  await waitForCard(page);
  expect(page.url()).toBe(address);
});

test('in an open tab, messages are read from when they are turned on to when they are turned off', async ({
  page,
  launched,
  heard,
}) => {
  await turnMessages(launched, 'facebook', false);
  const surface = surfaceNamed('facebook/messages');
  const box = await surface.open(page);
  await page.keyboard.type(insult);
  await restOver(page);
  expect(await heard.all()).toEqual([]);
  await turnMessages(launched, 'facebook', true);
  await page.bringToFront();
  await page.keyboard.type(' Yes');
  await waitForCard(page);
  await turnMessages(launched, 'facebook', false);
  await page.bringToFront();
  await expect.poll(() => cardBox(page)).toBeNull();
  await clear(page, box);
  await page.keyboard.type(insult);
  await restOver(page);
  expect(await heard.all()).toHaveLength(1);
  expect(await cardBox(page)).toBeNull();
});

/** Empties the box as a person would. */
async function clear(page: Page, box: Locator): Promise<void> {
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await expect(box).not.toHaveText(/\w/);
}

/** The card covers neither the box nor the row of controls it stands in, and stands in the window. */
async function expectClear(page: Page, box: Locator): Promise<void> {
  const card = await cardBox(page);
  const row = await box.evaluate((element) => {
    const { left, top, right, bottom } = (
      element.closest('footer, [role="group"], aside') ?? element
    ).getBoundingClientRect();
    return { left, top, right, bottom };
  });
  if (!card) throw new Error('The card is gone.');
  const overlap =
    card.x < row.right &&
    row.left < card.x + card.width &&
    card.y < row.bottom &&
    row.top < card.y + card.height;
  expect(overlap, 'the card covers the box').toBe(false);
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  expect(card.x >= 0 && card.x + card.width <= width, 'beside the window').toBe(true);
  expect(card.y >= 0 && card.y + card.height <= height, 'above or below the window').toBe(true);
}
