import { addSchool } from '../../tests/e2e/add-school';
import { launchWithExtension } from '../../tests/e2e/extension';
import { serveStandIns } from '../../tests/stand-ins/serve';
import { say } from '../say.mjs';
import { scenes } from './scenes';

const pages = [
  'https://www.facebook.com/',
  'https://www.facebook.com/groups/2245',
  'https://x.com/home',
];

const launched = await launchWithExtension({
  granted: true,
  headed: true,
  context: { viewport: null },
});
const { context, extensionId } = launched;
await serveStandIns(context);
await addSchool(launched);
for (const url of [...pages, `chrome-extension://${extensionId}/home.html`]) {
  const page = await context.newPage();
  await page.goto(url);
}
say('A Chromium window is open, with Whitefield Primary School added and both sites turned on.');
say(
  'Open a box to post on the stand-in of Facebook or X, type one of these, and stop for a second:',
);
for (const { draft } of scenes) say(`  ${draft}`);
say('Close the window when you are done.');
await context.waitForEvent('close', { timeout: 0 });
