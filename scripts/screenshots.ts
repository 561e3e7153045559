import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { addSchool } from '../tests/e2e/add-school';
import { waitForCard } from '../tests/e2e/closed-shadow';
import { launchWithExtension } from '../tests/e2e/extension';
import { serveStandIns } from '../tests/stand-ins/serve';
import { surfaces } from '../tests/stand-ins/surfaces';
import { say } from './say.mjs';
import { scenes } from './try/scenes';

/** Takes a picture of every screen, light and dark: `npm run screenshots -- --language ur --width 320`. */
const { values } = parseArgs({
  options: {
    language: { type: 'string', default: 'en-GB' },
    width: { type: 'string', default: '1280' },
  },
});
const { language } = values;
const width = Number(values.width);
if (!Number.isInteger(width) || width < 200) throw new Error('--width wants a number of pixels.');

const folder = join('.output/screenshots', `${language}-${width}`);

/** Places of the parent's own page, by the name of their picture. */
const PLACES = {
  'welcome-meet': '#/welcome',
  'welcome-school': '#/welcome/school',
  'welcome-sites': '#/welcome/sites',
  'welcome-done': '#/welcome/done',
  schools: '#/schools',
  sites: '#/sites',
  try: '#/try',
  complaints: '#/complaints',
  shelf: '#/shelf',
  settings: '#/settings',
  kept: '#/kept',
  permissions: '#/permissions',
  help: '#/help',
};

const DRAFT =
  'Third supply teacher since September at Whitefield Primary.\n\nNobody answers my emails, and the new reading scheme is a waste of time.';

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const launched = await launchWithExtension({
  granted: true,
  context: { viewport: { width, height: width < 600 ? 700 : 860 } },
});
const { context, extensionId } = launched;
const address = (page: string): string => `chrome-extension://${extensionId}/${page}`;
try {
  await serveStandIns(context);
  await addSchool(launched);
  const page = await context.newPage();
  await page.goto(address('home.html#/help'));
  const { school, kept } = await prepare(page);
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    const places = { ...PLACES, code: `#/code/${school}`, letter: `#/letter/${kept}` };
    for (const [name, hash] of Object.entries(places))
      await takePage(page, address(`home.html${hash}`), `${name}-${theme}`);
    await takePage(page, address('popup.html'), `popup-${theme}`);
    for (const scene of scenes) await takeCard(scene, theme);
  }
} finally {
  await context.close();
}
say(`The pictures are in ${folder}.`);

declare const chrome: {
  runtime: {
    sendMessage(message: unknown): Promise<{ schools: { id: string }[]; kept: { id: string }[] }>;
  };
};

/** Chooses the language and has one thing kept since yesterday; gives the ids of the school and of what is kept. */
async function prepare(page: Page): Promise<Readonly<{ school: string; kept: string }>> {
  return page.evaluate(
    async ({ tag, text, keptAt }) => {
      const state = await chrome.runtime.sendMessage({ kind: 'state' });
      const id = state.schools[0]?.id ?? '';
      await chrome.runtime.sendMessage({ kind: 'change-settings', changes: { language: tag } });
      await chrome.runtime.sendMessage({ kind: 'keep-words', school: id, text, keptAt });
      const { kept } = await chrome.runtime.sendMessage({ kind: 'state' });
      return { school: id, kept: kept[0]?.id ?? '' };
    },
    { tag: language, text: DRAFT, keptAt: new Date(Date.now() - 24 * 3_600_000).toISOString() },
  );
}

async function takePage(page: Page, url: string, name: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(url);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/** Types a scene's draft on its stand-in in the site's own `theme`, and takes what comes. */
async function takeCard(scene: (typeof scenes)[number], theme: 'light' | 'dark'): Promise<void> {
  const surface = surfaces.find(({ name }) => name === scene.surface);
  if (!surface) throw new Error(`There is no stand-in called ${scene.surface}.`);
  const page = await context.newPage();
  await surface.open(page, { knobs: { theme, feed: 'calm' } });
  await page.keyboard.type(scene.draft, { delay: 2 });
  await waitForCard(page).catch(() => undefined);
  await page.screenshot({ path: join(folder, `card-${scene.name}-${theme}.png`) });
  await page.close();
}
