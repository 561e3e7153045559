import { runCommand } from './run-command.mjs';
import { say } from './say.mjs';

/**
 * One thing to be done: its name for a person, and the script of package.json that does it. A test runner
 * leaves its `report`, as JSON, at that path.
 * @typedef {Readonly<{name: string, script: string, quiet?: boolean, report?: string}>} Step
 */

/**
 * Does the steps one after the other, each named as it begins and ends; a red one does not stop the rest.
 * @param {readonly Step[]} steps
 * @returns {Promise<readonly (Step & Readonly<{done: boolean}>)[]>} the steps, and whether each ended well
 */
export async function runSteps(steps) {
  const results = [];
  for (const step of steps) {
    say(`\n${step.name} …`);
    const started = performance.now();
    const done = await runCommand(['npm', 'run', '--silent', step.script], step);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    say(`${step.name}: ${done ? 'green' : 'RED'} (${seconds} s)`);
    results.push({ ...step, done });
  }
  return results;
}
