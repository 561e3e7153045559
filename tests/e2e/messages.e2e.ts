import { expect, type Locator, type Page } from '@playwright/test';
import type { SubmitWay, Surface } from '../stand-ins/surface';
import { surfaces } from '../stand-ins/surfaces';
import { cardBox, readCard, waitForCard } from './closed-shadow';
import { complaint, insult, praise, worry } from './drafts';
import { eventually } from './eventually';
import { test, turnMessages } from './message-browser';
import { restOver } from './rest';
import { surfaceNamed } from './surface-named';

const insultClause = 'Sending abusive messages about members of staff, parents or the school';

/** What is said among friends is theirs, whatever the code says of posts. */
const silent = [
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
  const [firstWay, ...otherWays] = surface.submitWays;
  test.describe(surface.name, () => {
    test('what others wrote and grumbling bring nothing; a worry and harsh words a card, and sending is not touched', async ({
      page,
      traffic,
      heard,
    }) => {
      const box = await surface.open(page);
      const before = traffic.requests.length;
      await page.keyboard.type('See you at the gate');
      await restOver(page);
      expect(await cardBox(page), 'what others wrote').toBeNull();
      expect(await heard.all()).toEqual([]);
      await page.keyboard.type(`. ${complaint}`);
      await restOver(page);
      expect(await cardBox(page), 'a grumble').toBeNull();
      expect(await heard.all()).toEqual([expect.objectContaining({ place: 'message' })]);
      await clear(page, box);
      await expectCard(page, box, loud[0]);
      await clear(page, box);
      await eventually(() => cardBox(page)).toBeNull();
      await expectCard(page, box, loud[1]);
      expect(traffic.requests.slice(before)).toEqual([]);
      await expectSent(page, surface, firstWay);
    });

    for (const way of otherWays)
      test(`sending by ${way} is not touched either, and closes the card`, async ({ page }) => {
        await surface.open(page);
        await page.keyboard.type(insult);
        await waitForCard(page);
        await expectSent(page, surface, way);
      });
  });
}

for (const name of ['facebook/messages', 'whatsapp/chat']) {
  test(`${name}: nothing said among friends brings a card, not even the mark`, async ({ page }) => {
    const box = await surfaceNamed(name).open(page);
    for (const draft of silent) {
      await page.keyboard.type(draft);
      await restOver(page);
      expect(await cardBox(page), draft).toBeNull();
      await clear(page, box);
    }
  });

  test(`${name}: grave claims and class chats bring their card`, async ({ page }) => {
    const box = await surfaceNamed(name).open(page);
    for (const each of loud) {
      await expectCard(page, box, each);
      await clear(page, box);
      await eventually(() => cardBox(page)).toBeNull();
    }
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
  await eventually(() => cardBox(page)).toBeNull();
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
  await eventually(() => cardBox(page)).toBeNull();
  await clear(page, box);
  await page.keyboard.type(insult);
  await restOver(page);
  expect(await heard.all()).toHaveLength(1);
  expect(await cardBox(page)).toBeNull();
});

/** Types a loud draft, and finds its card clear of the box, the focus where it was. */
async function expectCard(
  page: Page,
  box: Locator,
  [draft, says, doesNotSay]: (typeof loud)[number],
): Promise<void> {
  await page.keyboard.type(draft);
  await eventually(async () => (await readCard(page))?.text ?? '').toContain(says);
  const card = await readCard(page);
  expect(card?.text).not.toContain(doesNotSay);
  if (draft !== worry) expect(card?.text).toContain('You can still send it.');
  await expect(box).toBeFocused();
  await expectClear(page, box);
}

/** Sends the harsh words, and finds them sent as they were written, the card gone and the page none the wiser. */
async function expectSent(page: Page, surface: Surface, way: SubmitWay): Promise<void> {
  await surface.submit(page, way);
  await eventually(async () => (await surface.submitted(page)).at(-1)).toBe(insult);
  await eventually(() => cardBox(page)).toBeNull();
  expect(await page.evaluate(() => window.__page.errors)).toEqual([]);
}

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
