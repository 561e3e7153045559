import { mkdir, rm } from 'node:fs/promises';
import { addSchool } from '../tests/e2e/add-school';
import { waitForCard } from '../tests/e2e/closed-shadow';
import { launchWithExtension } from '../tests/e2e/extension';
import { surfaceNamed } from '../tests/e2e/surface-named';
import { serveStandIns } from '../tests/stand-ins/serve';
import { say } from './say.mjs';
import { scenes } from './try/scenes';

/** The one size that Chrome, Edge and Firefox all take, in px. */
const size = { width: 1280, height: 800 };
const folder = '.output/store';
const shown = ['1-complaint-on-facebook', '3-reply-on-x', '4-praise-on-x'];
const ownPages = ['welcome', 'schools', 'sites'];

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const launched = await launchWithExtension({ granted: true, context: { viewport: size } });
const { context, extensionId } = launched;
try {
  await serveStandIns(context);
  await addSchool(launched);
  for (const { name, surface, draft } of scenes.filter((scene) => shown.includes(scene.name))) {
    const page = await context.newPage();
    await surfaceNamed(surface).open(page, { knobs: { feed: 'calm' } });
    await page.keyboard.type(draft);
    await waitForCard(page);
    await page.screenshot({ path: `${folder}/${name}.png` });
    await page.close();
  }
  for (const place of ownPages) {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/home.html#/${place}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.screenshot({ path: `${folder}/own-page-${place}.png` });
    await page.close();
  }
} finally {
  await context.close();
}
say(`The pictures for the stores, ${size.width} × ${size.height} px, are in ${folder}.`);
