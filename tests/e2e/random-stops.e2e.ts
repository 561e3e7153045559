import { env } from 'node:process';
import { expect, test as base } from '@playwright/test';
import { serveStandIns } from '../stand-ins/serve';
import { addSchool } from './add-school';
import { launchWithExtension, type Launched } from './extension';
import { actWhileStopping } from './random-stops';

const test = base.extend<{ launched: Launched }>({
  launched: async ({}, use) => {
    const launched = await launchWithExtension({ granted: true });
    await serveStandIns(launched.context);
    await addSchool(launched);
    await use(launched);
    await launched.context.close();
  },
});

test('a background stopped at random moments loses nothing and does nothing twice @thorough', async ({
  launched,
}) => {
  test.setTimeout(120_000);
  expect(await actWhileStopping(launched, 7, 6)).toBeGreaterThan(5);
});

test('a background stopped hundreds of times loses nothing and does nothing twice @thorough', async ({
  launched,
}) => {
  test.setTimeout(1_800_000);
  const seed = Number(env['SEED'] ?? Date.now() % 1_000_000);
  const steps = Number(env['STEPS'] ?? 250);
  process.stdout.write(`SEED=${seed} STEPS=${steps}\n`);
  const stops = await actWhileStopping(launched, seed, steps);
  process.stdout.write(`stopped ${stops} times\n`);
});
