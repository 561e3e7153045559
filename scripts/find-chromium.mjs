import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names under which Chromium and Chrome for Testing are installed, the likeliest first. */
const commandNames = ['chromium', 'chromium-browser', 'google-chrome-for-testing'];

/** Where macOS keeps them. */
const macApplications = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];

/**
 * The Chromium to run the extension in: the one named by the variable CHROMIUM, else one on the PATH,
 * else one that Playwright has downloaded. Branded Google Chrome is passed over, because it has not
 * loaded an unpacked extension from its command line since version 137
 * (https://groups.google.com/a/chromium.org/g/chromium-extensions/c/1-g8EFx2BBY); so is a snap, which
 * cannot read the temporary folders the tests use.
 * @returns {Promise<string | null>} the full path of the program, or null when there is none
 */
export async function findChromium() {
  const named = process.env['CHROMIUM'];
  if (named) return canLoadExtensions(named) ? named : null;
  const candidates = [...onPath(commandNames), ...macApplications, ...(await downloaded())];
  return candidates.find(canLoadExtensions) ?? null;
}

/**
 * @param {string} name of a program
 * @returns {string | null} where it is on the PATH, or null
 */
export function findOnPath(name) {
  return onPath([name])[0] ?? null;
}

/** @param {readonly string[]} names */
function onPath(names) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  return names
    .flatMap((name) => folders.flatMap((dir) => endings.map((end) => join(dir, name + end))))
    .filter(isProgram);
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function downloaded() {
  try {
    const { chromium } = await import('@playwright/test');
    return [chromium.executablePath()].filter(existsSync);
  } catch {
    return [];
  }
}

/** @param {string} path */
function canLoadExtensions(path) {
  if (!isProgram(path) || /(^|\/)snap(\/|$)/.test(realpathSync(path))) return false;
  if (process.platform === 'win32') return !/\\Google\\Chrome\\/.test(path);
  try {
    const version = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return /Chromium|Chrome for Testing/.test(version);
  } catch {
    return false;
  }
}
