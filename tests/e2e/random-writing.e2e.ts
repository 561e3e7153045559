import { env } from 'node:process';
import { expect, type BrowserContext } from '@playwright/test';
import type { Surface } from '../stand-ins/surface';
import { surfaces } from '../stand-ins/surfaces';
import { describeBox, holdCalendar } from './box-state';
import { readCard, waitForCard } from './closed-shadow';
import { complaint, insult } from './drafts';
import { inOurWorld } from './our-world';
import { test, type Pair } from './paired-browsers';
import { perform, writeProgram, type Desk, type Step } from './random-writing';
import { surfaceNamed } from './surface-named';

/** One box of every make, for a first look; the longer programs below write in all of them. */
const makes = ['facebook/post', 'facebook/old-group-post', 'x/home', 'x/phone-post'];

test('a short program of random keys leaves a box of each make as it would be @thorough', async ({
  pair,
}) => {
  test.setTimeout(120_000);
  for (const name of makes) await writeInBoth(pair, surfaceNamed(name), 1, 12);
});

for (const surface of surfaces.filter(({ isDraft, place }) => isDraft || place === 'message'))
  test(`${surface.name}: a long program of random keys leaves it as it would be @thorough`, async ({
    pair,
  }) => {
    test.setTimeout(900_000);
    const seed = Number(env['SEED'] ?? Date.now() % 1_000_000);
    const steps = Number(env['STEPS'] ?? 150);
    process.stdout.write(`${surface.name}: SEED=${seed} STEPS=${steps}\n`);
    const { read } = await writeInBoth(pair, surface, seed, steps);
    expect(read).toBeGreaterThan(0);
  });

for (const [what, meddle] of meddlers())
  test(`a watcher that ${what} would be found out @thorough`, async ({ pair }) => {
    test.setTimeout(120_000);
    const found = writeInBoth(pair, surfaceNamed('facebook/post'), 3, 80, meddle);
    await expect(found).rejects.toThrow(/after step \d+/);
  });

/**
 * Writes the same at random in both browsers, side by side, and looks after each step whether both boxes are alike, and
 * at the end whether both sent and met the same. Gives how often a card stood beside the box. Throws with the seed and
 * all steps up to the first that told them apart.
 */
async function writeInBoth(
  pair: Pair,
  surface: Surface,
  seed: number,
  count: number,
  meddle?: () => Promise<unknown>,
): Promise<Readonly<{ read: number }>> {
  const desks = [
    await sitDown(pair.tested, surface),
    await sitDown(pair.control, surface),
  ] as const;
  const naming = surface.place === 'message' ? insult : complaint;
  const opening: Step = { do: 'type', text: `${naming} ` };
  const program = [opening, ...writeProgram(seed, count, surface)];
  let read = 0;
  for (const [index, step] of program.entries()) {
    await Promise.all(desks.map((desk) => perform(step, desk)));
    const done = `seed ${seed}, after step ${index}: ${JSON.stringify(program.slice(0, index + 1))}`;
    await expect
      .poll(() => firstDifference(desks), { message: done, timeout: meddle ? 1_000 : 10_000 })
      .toBeNull();
    if (index === 0) await waitForCard(desks[0].page);
    if (index === 0 && meddle) await inOurWorld(desks[0].page, meddle, null);
    if (step.do === 'rest' || index === 0) read += (await readCard(desks[0].page)) ? 1 : 0;
  }
  if (await desks[0].box.count()) await Promise.all(desks.map(({ page }) => surface.submit(page)));
  await expect.poll(() => firstDifference(desks), { message: `seed ${seed}, sent` }).toBeNull();
  for (const { page } of desks) await page.close();
  return { read };
}

async function sitDown(context: BrowserContext, surface: Surface): Promise<Desk> {
  const page = await context.newPage();
  await page.addInitScript(holdCalendar);
  const box = await surface.open(page, { knobs: { seed: 7 } });
  return { page, box, surface, session: await context.newCDPSession(page) };
}

/** What differs between the two pages, as text; null when nothing does. */
async function firstDifference(desks: readonly [Desk, Desk]): Promise<string | null> {
  const [tested, control] = await Promise.all(
    desks.map(async ({ page, box }) => {
      const { errors, shortcuts, submitted } = await page.evaluate(() => window.__page);
      const seen = (await box.count()) === 1 ? await box.evaluate(describeBox) : {};
      return { ...seen, errors, shortcuts, submitted };
    }),
  );
  const [is, shouldBe] = [JSON.stringify(tested), JSON.stringify(control)];
  if (is === shouldBe) return null;
  const from = Math.max(0, [...is].findIndex((letter, at) => letter !== shouldBe[at]) - 80);
  return `${is.slice(from, from + 240)} — but without the extension ${shouldBe.slice(from, from + 240)}`;
}

/** Ways in which a watcher could break its promise; each runs where ours does. */
function meddlers(): readonly (readonly [string, () => Promise<unknown>])[] {
  return [
    [
      'moves the caret now and then',
      () => {
        let keys = 0;
        addEventListener('keyup', () => {
          if (++keys % 20 === 0) getSelection()?.modify('move', 'backward', 'character');
        });
        return Promise.resolve();
      },
    ],
    [
      'marks the box',
      () => {
        addEventListener('keyup', ({ target }) => {
          if (target instanceof HTMLElement) target.dataset['seen'] = '';
        });
        return Promise.resolve();
      },
    ],
    [
      'swallows a key now and then',
      () => {
        let keys = 0;
        const swallow = (event: Event) => {
          if (++keys % 25 === 0) event.preventDefault();
        };
        addEventListener('keydown', swallow, true);
        return Promise.resolve();
      },
    ],
    [
      'takes the focus',
      () => {
        addEventListener('keyup', ({ key }) => {
          if (key === 'Backspace' && document.activeElement instanceof HTMLElement)
            document.activeElement.blur();
        });
        return Promise.resolve();
      },
    ],
    [
      'tidies the text',
      () => {
        addEventListener('keyup', () => {
          const text = getSelection()?.focusNode;
          if (text instanceof Text && text.data.includes('  '))
            text.data = text.data.replaceAll('  ', ' ');
        });
        return Promise.resolve();
      },
    ],
  ];
}
