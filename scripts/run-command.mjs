import { spawn } from 'node:child_process';

/**
 * Runs a program to its end with its output shown as it comes, and nothing on its standard input.
 * @param {readonly [string, ...string[]]} command the program and its arguments
 * @param {Readonly<Record<string, string>>} [environment] variables beside those of this process
 * @returns {Promise<boolean>} whether it ended with status 0; false too when it could not be started
 */
export async function runCommand([program, ...args], environment = {}) {
  const child = spawn(program, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
    shell: process.platform === 'win32',
  });
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('exit', (status) => resolve(status === 0));
  });
}
