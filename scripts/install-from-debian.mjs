import { execFileSync } from 'node:child_process';
import { findOnPath } from './find-chromium.mjs';
import { runCommand } from './run-command.mjs';
import { say } from './say.mjs';

/**
 * Installs Debian or Ubuntu packages, where apt-get is there and may be used without a password.
 * @param {readonly string[]} names
 * @returns {Promise<boolean>} false when it may not be used, or when the installing failed
 */
export async function installFromDebian(names) {
  const asRoot = wayToRoot();
  if (!findOnPath('apt-get') || !asRoot) return false;
  say(`Installing with apt-get: ${names.join(', ')}.`);
  return (
    (await aptGet(asRoot, ['update'])) &&
    (await aptGet(asRoot, ['install', '--no-install-recommends', ...names]))
  );
}

/**
 * @param {readonly string[]} asRoot
 * @param {readonly string[]} args
 */
function aptGet(asRoot, args) {
  const quiet = ['DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', '-y', ...args];
  const [first, ...rest] = asRoot;
  return runCommand(first ? [first, ...rest, 'env', ...quiet] : ['env', ...quiet]);
}

/** @returns {readonly string[] | null} what to put before a command so that it runs as root, or null */
function wayToRoot() {
  if (process.getuid?.() === 0) return [];
  try {
    execFileSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
    return ['sudo', '-n'];
  } catch {
    return null;
  }
}
