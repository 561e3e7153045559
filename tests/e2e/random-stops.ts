import { expect, type Page } from '@playwright/test';
import { seededRandom } from '../stand-ins/pages/shared/seeded-random';
import { examplePack } from './add-school';
import { pressInCard, readCard, waitForCard } from './closed-shadow';
import { complaint } from './drafts';
import type { Launched } from './extension';
import { restOver } from './rest';
import { stopBackground } from './stop-background';
import { readStored, type Stored } from './stored';
import { surfaceNamed } from './surface-named';

const SCHOOL = 'Whitefield Primary School';
const SIZES = { small: 'Small', usual: 'Usual', large: 'Large' } as const;
const REFUSED = 'Your browser would not save that.';

/** One parent at one browser: our own page, a site, and what must be kept now. */
type Parent = {
  readonly home: Page;
  readonly site: Page;
  /** Stops the background within the next moments, at random; the step goes on meanwhile. */
  readonly stopSoon: (within: number) => Promise<void>;
  readonly chance: () => number;
  kept: readonly string[];
  taught: readonly string[];
  size: keyof typeof SIZES;
  paused: boolean;
  step: number;
};

/** What a parent does; each ends when our page or card has said that it is done. */
const ACTIONS: readonly ((parent: Parent) => Promise<void>)[] = [
  chooseSize,
  chooseSize,
  pauseOrResume,
  teachName,
  removeAndUndo,
  addAgain,
  keepLetter,
  eraseWords,
  draft,
  pauseFromCard,
];

/**
 * Does `count` things at random while the background is stopped at random moments, once in each, and looks after each
 * whether everything that was confirmed is kept, once, and nothing else. Gives how often it was stopped.
 */
export async function actWhileStopping(
  { context, extensionId }: Launched,
  seed: number,
  count: number,
): Promise<number> {
  const home = await context.newPage();
  await home.goto(`chrome-extension://${extensionId}/home.html#/schools`);
  const site = await context.newPage();
  await surfaceNamed('facebook/post').open(site);
  const chance = seededRandom(seed);
  let stops = 0;
  const parent: Parent = {
    home,
    site,
    chance,
    async stopSoon(within) {
      const until = performance.now() + chance() * within;
      await expect.poll(() => performance.now(), { intervals: [1] }).toBeGreaterThan(until);
      await stopBackground(home);
      stops++;
    },
    kept: [],
    taught: [],
    size: 'usual',
    paused: false,
    step: 0,
  };
  for (; parent.step < count; parent.step++) {
    const act = ACTIONS[Math.floor(chance() * ACTIONS.length)] ?? draft;
    const where = `seed ${seed}, step ${parent.step}, ${act.name}`;
    await act(parent).catch(async (cause: unknown) => {
      const there = JSON.stringify(await keptNow(parent));
      throw new Error(`${where}: kept is ${there}, ${String(cause)}`, { cause });
    });
    await expect
      .poll(() => keptNow(parent), { message: where, timeout: 30_000 })
      .toEqual(shouldBeKept(parent));
    await expect(home.getByText(REFUSED), where).toHaveCount(0);
    expect(await site.locator('html > [popover]').count(), where).toBeLessThan(2);
  }
  expect(await site.evaluate(() => window.__page.errors)).toEqual([]);
  expect(context.pages().filter((page) => page.url().includes('home.html'))).toHaveLength(
    context.pages().filter((page) => page.url().includes('welcome')).length + 1,
  );
  return stops;
}

type Kept = Omit<Stored, 'settings'> & Readonly<{ size: unknown; paused: boolean }>;

async function keptNow({ home }: Parent): Promise<Kept> {
  const { settings, ...rest } = await readStored(home);
  const { cardSize = 'usual', quietUntil = 0 } = settings;
  return { ...rest, size: cardSize, paused: quietUntil !== 0 };
}

function shouldBeKept({ kept, taught, size, paused }: Parent): Kept {
  return { schools: [{ name: SCHOOL, taught }], kept: [...kept].sort(), size, paused };
}

async function goTo({ home }: Parent, place: string): Promise<void> {
  await home.bringToFront();
  await home.evaluate((hash) => (location.hash = hash), `#/${place}`);
}

async function chooseSize(parent: Parent): Promise<void> {
  await goTo(parent, 'settings');
  const sizes = Object.keys(SIZES) as (keyof typeof SIZES)[];
  parent.size = sizes[Math.floor(parent.chance() * sizes.length)] ?? 'usual';
  const choice = parent.home.getByRole('radio', { name: SIZES[parent.size], exact: true });
  await Promise.all([parent.stopSoon(60), choice.check()]);
  await expect(choice).toBeChecked();
}

async function pauseOrResume(parent: Parent): Promise<void> {
  await goTo(parent, 'settings');
  const button = (name: string) => parent.home.getByRole('button', { name });
  const [press, then] = parent.paused
    ? [button('Start again'), button('For an hour')]
    : [button('For an hour'), button('Start again')];
  await Promise.all([parent.stopSoon(60), press.click()]);
  await expect(then).toBeVisible({ timeout: 30_000 });
  parent.paused = !parent.paused;
}

async function teachName(parent: Parent): Promise<void> {
  await goTo(parent, 'schools');
  const name = `Nickname ${parent.step}`;
  const { home } = parent;
  const field = home.getByLabel('What else do you call it?');
  if (!(await field.isVisible())) await home.getByText('Names I look for').click();
  await field.fill(name);
  await Promise.all([parent.stopSoon(60), home.keyboard.press('Enter')]);
  await expect(home.getByRole('button', { name: `Forget “${name}”` })).toBeVisible({
    timeout: 30_000,
  });
  parent.taught = [...parent.taught, name];
}

async function removeAndUndo(parent: Parent): Promise<void> {
  await goTo(parent, 'schools');
  const { home } = parent;
  const remove = home.getByRole('button', { name: `Remove ${SCHOOL}` });
  const back = home.getByRole('button', { name: 'Bring it back' });
  await Promise.all([parent.stopSoon(60), remove.click()]);
  await expect(back).toBeVisible({ timeout: 30_000 });
  await Promise.all([parent.stopSoon(60), back.click()]);
  await expect(remove).toBeVisible({ timeout: 30_000 });
}

async function addAgain(parent: Parent): Promise<void> {
  await goTo(parent, 'schools');
  const { home } = parent;
  await home.setInputFiles('input[type=file]', examplePack);
  const yes = home.getByRole('button', { name: /^Yes/u });
  await Promise.all([parent.stopSoon(60), yes.click()]);
  await expect(yes).toHaveCount(0, { timeout: 30_000 });
}

async function keepLetter(parent: Parent): Promise<void> {
  await goTo(parent, 'letter');
  const { home } = parent;
  const text = `Letter ${parent.step}`;
  await home.getByLabel('What you want to say').fill(text);
  const keep = home.getByRole('button', { name: 'Keep until tomorrow' });
  await Promise.all([parent.stopSoon(60), keep.click()]);
  await expect(home.getByText('Kept. You find it under')).toBeVisible({ timeout: 30_000 });
  parent.kept = [...parent.kept, text];
}

async function eraseWords(parent: Parent): Promise<void> {
  if (parent.kept.length === 0) return;
  await goTo(parent, 'shelf');
  const { home } = parent;
  const erase = home.getByRole('button', { name: 'Erase this' });
  const before = await erase.count();
  const back = home.getByRole('button', { name: 'Bring it back' });
  await Promise.all([parent.stopSoon(60), erase.first().click()]);
  await expect(erase).toHaveCount(before - 1, { timeout: 30_000 });
  await Promise.all([parent.stopSoon(60), back.click()]);
  await expect(erase).toHaveCount(before, { timeout: 30_000 });
}

async function draft(parent: Parent): Promise<void> {
  await writeDraft(parent);
  if (parent.paused) {
    await restOver(parent.site);
    expect(await readCard(parent.site)).toBeNull();
  } else await waitForCard(parent.site);
}

/** Pauses from the card, and half of the time takes it back. */
async function pauseFromCard(parent: Parent): Promise<void> {
  if (parent.paused) return;
  await writeDraft(parent);
  await waitForCard(parent.site);
  await pressInCard(parent.site, 'Not now');
  await Promise.all([parent.stopSoon(120), pressInCard(parent.site, 'Pause until tomorrow')]);
  const said = async () => (await readCard(parent.site))?.text;
  await expect.poll(said, { timeout: 30_000 }).toContain('Paused until tomorrow.');
  parent.paused = parent.chance() < 0.5;
  if (parent.paused) return;
  await Promise.all([parent.stopSoon(120), pressInCard(parent.site, 'Undo')]);
  await expect.poll(said, { timeout: 30_000 }).toContain('You can still post.');
}

/** Empties the box, which is a new draft from there, and names the school in it. */
async function writeDraft({ site, step, stopSoon }: Parent): Promise<void> {
  await site.bringToFront();
  await site.getByRole('dialog').getByRole('textbox').last().click();
  await site.keyboard.press('Control+A');
  await site.keyboard.press('Backspace');
  await expect.poll(() => readCard(site), { timeout: 30_000 }).toBeNull();
  await site.keyboard.type(`${complaint} ${step}`);
  await stopSoon(1_200);
}
