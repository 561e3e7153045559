import { exit } from 'node:process';
import { runCommand } from './run-command.mjs';
import { runSteps } from './run-steps.mjs';
import { say } from './say.mjs';
import { hasDisplay, setUp } from './set-up.mjs';

say(
  'Quiet Word, with the example school, on local stand-ins of Facebook and X. Nothing goes to the real sites.',
);
if (!(await setUp())) exit(1);
const built = await runSteps([
  { name: 'Build of the extension', script: 'build', quiet: true },
  { name: 'Build of the stand-in pages', script: 'stand-ins', quiet: true },
]);
if (!built.every(({ done }) => done)) exit(1);
say('');
const script = hasDisplay() ? 'scripts/try/in-a-window.ts' : 'scripts/try/in-pictures.ts';
exit((await runCommand(['npx', '--no-install', 'tsx', script])) ? 0 : 1);
