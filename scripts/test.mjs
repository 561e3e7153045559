import { readFileSync, rmSync } from 'node:fs';
import { argv, exit } from 'node:process';
import { closingLine, countTests } from './count-tests.mjs';
import { runSteps } from './run-steps.mjs';
import { say } from './say.mjs';
import { setUp } from './set-up.mjs';

/** `npm run check` has just built the extension and looked at the builds, and its steps are counted too. */
const afterCheck = argv.includes('--after-check');

const builds = [
  { name: 'Build for Chromium', script: 'build', quiet: true },
  { name: 'Build for Firefox', script: 'build:firefox', quiet: true },
];

/** @type {readonly import('./run-steps.mjs').Step[]} */
const steps = [
  { name: 'Unit tests', script: 'unit', report: 'test-results/unit.json' },
  { name: 'Contract tests', script: 'contract', report: 'test-results/contract.json' },
  ...(afterCheck ? [] : builds),
  ...(afterCheck
    ? []
    : [{ name: 'Tests of the builds', script: 'built', report: 'test-results/built.json' }]),
  { name: 'Build of the stand-in pages', script: 'stand-ins', quiet: true },
  { name: 'Tests in Chromium', script: 'e2e', report: 'test-results/e2e.json' },
  { name: 'Tests in Firefox', script: 'firefox', report: 'test-results/firefox.json' },
];

if (!(await setUp({ display: true }))) exit(1);
for (const { report } of steps) if (report) rmSync(report, { force: true });
const results = await runSteps(steps);
const counts = results.flatMap(({ report, done }) => {
  if (report) return [countTests(report, done)];
  return done ? [] : [{ passed: 0, failed: 1, skipped: 0 }];
});
if (afterCheck) counts.push(JSON.parse(readFileSync('test-results/check.json', 'utf8')));
const red = results.filter(({ done }) => !done).map(({ name }) => name);
if (red.length > 0) say(`\nRed: ${red.join(', ')}.`);
say(`\n${closingLine(counts)}`);
exit(red.length === 0 && counts.every(({ failed }) => failed === 0) ? 0 : 1);
