import { mkdir, rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { addSchool } from '../../tests/e2e/add-school';
import { waitForCard } from '../../tests/e2e/closed-shadow';
import { launchWithExtension } from '../../tests/e2e/extension';
import { serveStandIns } from '../../tests/stand-ins/serve';
import { surfaces } from '../../tests/stand-ins/surfaces';
import { say } from '../say.mjs';
import { scenes, type Scene } from './scenes';

const folder = '.output/try';

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
say(
  'There is no display, so the drafts are typed by a script and every scene is kept as a picture.',
);
const launched = await launchWithExtension({
  granted: true,
  context: { viewport: { width: 1280, height: 860 } },
});
const { context, extensionId } = launched;
try {
  await serveStandIns(context);
  await takeWelcome();
  await addSchool(launched);
  const surprises = [];
  for (const scene of scenes) if (!(await play(scene))) surprises.push(scene.name);
  if (surprises.length > 0) say(`Not as it should be: ${surprises.join(', ')}.`);
  process.exitCode = surprises.length > 0 ? 1 : 0;
} finally {
  await context.close();
}
say(`The pictures are in ${folder}.`);

async function takeWelcome(): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/home.html#/welcome`);
  await page.getByRole('heading').first().waitFor();
  await page.screenshot({ path: `${folder}/0-welcome.png` });
  await page.close();
}

/** Types the scene's draft as a person would and takes its picture; false when the answer was another than expected. */
async function play({ name, surface, draft, shows }: Scene): Promise<boolean> {
  const page = await context.newPage();
  await surfaceNamed(surface).open(page);
  await page.keyboard.type(draft, { delay: 8 });
  const text = await answerTo(page);
  await page.screenshot({ path: `${folder}/${name}.png` });
  await page.close();
  say(`\n${name}\n  ${draft}\n  → ${text === null ? 'nothing' : text.replace(/\s+/g, ' ')}`);
  return shows === null ? text === null : text?.includes(shows) === true;
}

/** What the card says once it has come to rest, or null when none came. */
async function answerTo(page: Page): Promise<string | null> {
  const comes = waitForCard(page).then(({ text }) => text);
  return comes.catch(() => null);
}

function surfaceNamed(name: string) {
  const found = surfaces.find((each) => each.name === name);
  if (!found) throw new Error(`There is no stand-in called ${name}.`);
  return found;
}
