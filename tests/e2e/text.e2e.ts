import { expect, type Page } from '@playwright/test';
import type { Knobs } from '../stand-ins/knobs';
import type { Surface } from '../stand-ins/surface';
import { threadStart } from '../stand-ins/x-surfaces';
import { readCard, waitForCard } from './closed-shadow';
import { eventually } from './eventually';
import { test } from './heard-drafts';
import { restOver } from './rest';
import { surfaceNamed } from './surface-named';

const lexicalPost = surfaceNamed('facebook/post');
const lexicalComment = surfaceNamed('facebook/comment');
const oldPost = surfaceNamed('facebook/old-group-post');
const oldComment = surfaceNamed('facebook/old-comment');
const draftOfX = surfaceNamed('x/home');
const textarea = surfaceNamed('x/phone-post');

/** One box of every make. */
const makes = [lexicalPost, oldPost, draftOfX, textarea];

const school = 'Whitefield Primary';
const complaint = `${school} is useless.`;

/** A person with a skin tone, a family in one, a flag, a heart with a variation selector, and a keycap. */
const emoji = '👍🏽 👨‍👩‍👧 🏴󠁧󠁢󠁷󠁬󠁳󠁿 ❤️ 1️⃣ 😀';

const long = 'It is a long story. '.repeat(1_000).trim();

type Writing = Readonly<{
  what: string;
  on: readonly Surface[];
  knobs?: Partial<Knobs>;
  write: (page: Page, surface: Surface) => Promise<void>;
  read: string | ((surface: Surface) => string);
}>;

const writings: readonly Writing[] = [
  {
    what: 'lines, with empty ones between and after',
    // In a comment Enter sends, so its lines are breaks within one block.
    on: [...makes, lexicalComment, oldComment],
    async write(page, surface) {
      await page.keyboard.type('One');
      await newLines(page, surface, 3);
      await page.keyboard.type(school);
      await newLines(page, surface, 2);
    },
    read: `One\n\n\n${school}\n\n`,
  },
  {
    what: 'soft breaks, alone, doubled and at the end of a line',
    on: [lexicalPost, oldPost],
    async write(page) {
      await page.keyboard.type('One');
      await page.keyboard.press('Shift+Enter');
      await page.keyboard.type('two');
      await page.keyboard.press('Shift+Enter');
      await page.keyboard.press('Shift+Enter');
      await page.keyboard.press('Enter');
      await page.keyboard.type(school);
    },
    read: `One\ntwo\n\n\n${school}`,
  },
  ...(['text', 'img', 'background'] as const).map((form) => ({
    what: `emoji as ${form}`,
    on: form === 'text' ? makes : [lexicalPost],
    knobs: { emoji: form },
    write: (page: Page) => page.keyboard.insertText(`${emoji}${school}${emoji} end`),
    read: `${emoji}${school}${emoji} end`,
  })),
  {
    what: 'the school picked from the list of names',
    on: [lexicalPost, oldPost, draftOfX],
    async write(page, surface) {
      await page.keyboard.type('Ask ');
      await surface.mentionSchool(page);
      await page.keyboard.type(`of ${school}`);
    },
    read: ({ mention }) => `Ask ${mention ?? ''}of ${school}`,
  },
  {
    what: 'the school as a hashtag alone',
    on: makes,
    write: (page) => page.keyboard.type('Read this #WhitefieldPrimary please'),
    read: 'Read this #WhitefieldPrimary please',
  },
  {
    what: 'the school in a hashtag cut in two where the post grows too long',
    on: [draftOfX],
    knobs: { limit: 12 },
    write: (page) => page.keyboard.type('#WhitefieldPrimary, again'),
    read: '#WhitefieldPrimary, again',
  },
  {
    what: 'the handle of the school cut in two where the post grows too long',
    on: [draftOfX],
    knobs: { limit: 8 },
    write: (page) => page.keyboard.type('@WhitefieldPS please answer'),
    read: '@WhitefieldPS please answer',
  },
  {
    what: 'pasted lines',
    on: makes,
    async write(page) {
      await page.keyboard.type('So: ');
      await paste(page, `One\n\n${school}, “so” & <b>so</b>\nلا`);
    },
    read: `So: One\n\n${school}, “so” & <b>so</b>\nلا`,
  },
  {
    what: 'text put in at once, as by dictation, in two goes',
    on: makes,
    async write(page) {
      await page.keyboard.insertText('My son goes to ');
      await page.keyboard.insertText(`${school}.`);
    },
    read: `My son goes to ${school}.`,
  },
  {
    what: '20,000 characters with the school at the very end',
    on: makes,
    write: (page) => page.keyboard.insertText(`${long} ${school}`),
    read: `${long} ${school}`,
  },
];

for (const { what, on, knobs = {}, write, read } of writings)
  for (const surface of on)
    test(`${surface.name} is read right: ${what}`, async ({ page, heard }) => {
      await surface.open(page, { knobs });
      await write(page, surface);
      await eventually(heard.last).toBe(typeof read === 'function' ? read(surface) : read);
    });

for (const surface of makes) {
  test(`${surface.name}: what is undone is not read, and what is done again is`, async ({
    page,
    heard,
  }) => {
    await surface.open(page);
    await page.keyboard.type(school);
    await paste(page, ' and more');
    await eventually(heard.last).toBe(`${school} and more`);
    await page.keyboard.press('Control+Z');
    await eventually(heard.last).toBe(school);
    await page.keyboard.press('Control+Shift+Z');
    await eventually(heard.last).toBe(`${school} and more`);
  });

  test(`${surface.name}: an input method is waited for`, async ({ page, heard }) => {
    const session = await page.context().newCDPSession(page);
    const compose = (text: string) =>
      session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await surface.open(page);
    await page.keyboard.type('At ');
    for (const part of ['W', 'Wh', school]) await compose(part);
    await restOver(page);
    expect(await heard.all()).toEqual([]);
    await session.send('Input.insertText', { text: school });
    await eventually(heard.last).toBe(`At ${school}`);
    expect(await heard.all()).toHaveLength(1);
  });

  test(`${surface.name}: the card goes when the name is taken out, and comes back with it`, async ({
    page,
  }) => {
    await surface.open(page);
    await page.keyboard.type(`They say ${complaint}`);
    expect((await waitForCard(page)).text).toContain(`You wrote “${school}”`);
    for (let key = 0; key < complaint.length; key++) await page.keyboard.press('Backspace');
    await eventually(() => readCard(page)).toBeNull();
    await page.keyboard.type(complaint);
    expect((await waitForCard(page)).text).toContain(`You wrote “${school}”`);
  });

  test(`${surface.name}: what stands in an empty box for a hint is not read`, async ({
    page,
    heard,
  }) => {
    const box = await surface.open(page);
    const hints = await box.evaluate(nameInHints, complaint);
    expect(hints).toBeGreaterThan(0);
    // A key that writes nothing makes the box be read while the hint is still there.
    await page.keyboard.press('Shift');
    await restOver(page);
    expect(await heard.all()).toEqual([]);
    await page.keyboard.type(school);
    await eventually(heard.last).toBe(school);
  });
}

test('x/thread: the boxes are one draft, in the order they stand in', async ({ page, heard }) => {
  const second = await surfaceNamed('x/thread').open(page);
  await page.keyboard.type(complaint);
  await eventually(heard.last).toBe(`${threadStart}\n${complaint}`);
  await page.locator('[role="dialog"] [data-testid="tweetTextarea_0"][contenteditable]').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' So.');
  await eventually(heard.last).toBe(`${threadStart} So.\n${complaint}`);
  await second.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(`The end of ${school}`);
  await eventually(heard.last).toBe(`${threadStart} So.\nThe end of ${school}`);
});

async function newLines(page: Page, { enter }: Surface, count: number): Promise<void> {
  for (let line = 0; line < count; line++)
    await page.keyboard.press(enter === 'sends' ? 'Shift+Enter' : 'Enter');
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text);
  await page.keyboard.press('Control+V');
}

/** Puts `text` wherever the page hints at what to write in `box`, and gives the number of places. */
function nameInHints(box: HTMLElement | SVGElement, text: string): number {
  let places = 0;
  for (const name of ['placeholder', 'aria-placeholder', 'aria-label']) {
    if (!box.hasAttribute(name)) continue;
    box.setAttribute(name, text);
    places += 1;
  }
  const hints = box.closest('form, [data-testid="tweetTextarea_0RichTextInputContainer"]');
  const found = document.createTreeWalker(hints ?? box, NodeFilter.SHOW_TEXT);
  for (let node = found.nextNode(); node; node = found.nextNode()) {
    node.nodeValue = text;
    places += 1;
  }
  return places;
}
