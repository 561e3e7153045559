import { readFileSync } from 'node:fs';
import { runCommand } from './run-command.mjs';
import { say } from './say.mjs';

/**
 * Brings node_modules to what package-lock.json asks for, with `npm ci` when anything differs.
 * @param {string} root the folder with package.json
 * @returns {Promise<string | null>} null when all is in place, else a sentence for a person
 */
export async function installPackages(root) {
  if (isInstalled(root)) {
    say('Packages: in place.');
    return null;
  }
  say('Packages: installing with `npm ci`. This takes about a minute.');
  const done =
    (await runCommand(['npm', 'ci', '--include=dev', '--no-audit', '--no-fund'])) ||
    (await installLoosely());
  return done ? null : 'The packages could not be installed: check the network, then run `npm ci`.';
}

/** A registry that lacks the build of another platform makes `npm ci` give up, and `npm install` go on. */
function installLoosely() {
  say('Packages: that failed, so once more with `npm install`.');
  return runCommand(['npm', 'install', '--no-save', '--include=dev', '--no-audit', '--no-fund']);
}

/**
 * Versions are compared rather than dates, because a checkout gives the lock file a new date.
 * @param {string} root
 */
function isInstalled(root) {
  const installed = readPackages(`${root}/node_modules/.package-lock.json`);
  const wanted = readPackages(`${root}/package-lock.json`);
  if (!installed || !wanted) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || optional || installed[path]?.version === version,
  );
}

/**
 * @param {string} path of a lock file
 * @returns {Record<string, {version?: string, optional?: boolean}> | null} its packages by folder
 */
function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return null;
  }
}
