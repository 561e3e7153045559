import { dirname } from 'node:path';
import { argv, env, exit, platform, versions } from 'node:process';
import { fileURLToPath } from 'node:url';
import { findChromium, findOnPath } from './find-chromium.mjs';
import { installFromDebian } from './install-from-debian.mjs';
import { installPackages } from './install-packages.mjs';
import { runCommand } from './run-command.mjs';
import { say } from './say.mjs';

/** The folder of the checkout. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Gets ready whatever a fresh clone lacks: the packages, a Chromium and, where asked for and there is
 * no display, the programs that stand in for one. Says what it does in plain words.
 * @param {Readonly<{display?: boolean}>} [wanted] `display` for tests that need a window
 * @returns {Promise<boolean>} false when something is missing that nothing works without
 */
export async function setUp({ display = false } = {}) {
  process.chdir(root);
  const missing = nodeMissing() ?? (await installPackages(root)) ?? (await chromiumMissing());
  if (missing) {
    say(missing);
    return false;
  }
  if (display) await prepareDisplay();
  return true;
}

/** @returns {boolean} whether windows can be shown to somebody */
export function hasDisplay() {
  return (
    platform === 'darwin' ||
    platform === 'win32' ||
    Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'])
  );
}

/** The range is the one package.json gives under `engines`. */
function nodeMissing() {
  const [major = 0, minor = 0] = versions.node.split('.').map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
  return fits
    ? null
    : `This needs Node 20.19, 22.12, 24 or later, and this is Node ${versions.node}.`;
}

/** @returns {Promise<string | null>} null when there is a Chromium at the end, else a sentence for a person */
async function chromiumMissing() {
  const ways = [
    () => installFromDebian(['chromium', 'fonts-dejavu-core', 'fonts-liberation']),
    () => downloadChromium(),
  ];
  let chromium = await findChromium();
  for (const way of ways) {
    if (chromium || env['CHROMIUM']) break;
    await way();
    chromium = await findChromium();
  }
  if (chromium) {
    say(`Chromium: ${chromium}`);
    return null;
  }
  return env['CHROMIUM']
    ? `The variable CHROMIUM is set to ${env['CHROMIUM']}, which is not a Chromium that loads extensions: set it to Chromium or Chrome for Testing, or unset it.`
    : 'No Chromium was found and none could be installed: install Chromium (on Debian `sudo apt-get install chromium`) or Chrome for Testing, and set the variable CHROMIUM to where it is; Google Chrome itself cannot load an extension this way.';
}

async function downloadChromium() {
  say('Chromium: downloading one with Playwright.');
  return runCommand(['npx', '--no-install', 'playwright', 'install', 'chromium']);
}

/** The browser's own permission prompt is answered in a window, by the keys a person would press. */
async function prepareDisplay() {
  if (platform !== 'linux') return;
  const missing = ['Xvfb', 'xdotool'].filter((name) => !findOnPath(name));
  if (missing.length > 0) await installFromDebian(missing.map((name) => name.toLowerCase()));
  const still = missing.filter((name) => !findOnPath(name));
  if (still.length > 0)
    say(
      `${still.join(' and ')} could not be installed, so the test that answers the browser's own prompt is left out.`,
    );
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const ready = await setUp({ display: argv.includes('--display') });
  if (!ready) exit(1);
  say('Set up.');
}
