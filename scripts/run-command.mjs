import { spawn } from 'node:child_process';

/**
 * Runs a program to its end, with nothing on its standard input.
 * @param {readonly [string, ...string[]]} command the program and its arguments
 * @param {Readonly<{quiet?: boolean, environment?: Readonly<Record<string, string>>}>} [how]
 *   `quiet` shows what it printed only when it failed; `environment` is added to that of this process
 * @returns {Promise<boolean>} whether it ended with status 0; false too when it could not be started
 */
export async function runCommand([program, ...args], { quiet = false, environment = {} } = {}) {
  const shown = quiet ? 'pipe' : 'inherit';
  const child = spawn(program, args, {
    stdio: ['ignore', shown, shown],
    env: { ...process.env, ...environment },
    shell: process.platform === 'win32',
  });
  /** @type {Buffer[]} */
  const printed = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (/** @type {Buffer} */ part) => printed.push(part));
  const done = await new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('close', (status) => resolve(status === 0));
  });
  if (!done) process.stdout.write(Buffer.concat(printed));
  return done;
}
