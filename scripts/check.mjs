import { mkdirSync, writeFileSync } from 'node:fs';
import { exit } from 'node:process';
import { runSteps } from './run-steps.mjs';
import { say } from './say.mjs';
import { setUp } from './set-up.mjs';

const steps = [
  { name: 'Types', script: 'types' },
  { name: 'Lint', script: 'lint' },
  { name: 'Format', script: 'format' },
  { name: 'Layers', script: 'layers' },
  { name: 'Dead code', script: 'dead-code' },
  { name: 'Build for Chromium', script: 'build' },
  { name: 'Build for Firefox', script: 'build:firefox' },
  { name: 'Sizes', script: 'sizes' },
  { name: 'Rules of the add-on store', script: 'store-lint' },
  { name: 'Manifests, and nothing that reaches out', script: 'built' },
];

if (!(await setUp())) exit(1);
const results = await runSteps(steps.map((step) => ({ ...step, quiet: true })));
const red = results.filter(({ done }) => !done).map(({ name }) => name);
mkdirSync('test-results', { recursive: true });
writeFileSync(
  'test-results/check.json',
  JSON.stringify({ passed: results.length - red.length, failed: red.length, skipped: 0 }),
);
say(red.length === 0 ? `\nAll ${results.length} checks are green.` : `\nRed: ${red.join(', ')}.`);
exit(red.length === 0 ? 0 : 1);
