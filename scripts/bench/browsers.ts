import type { BrowserContext } from '@playwright/test';
import { addSchool } from '../../tests/e2e/add-school';
import {
  launchWithExtension,
  launchWithoutExtension,
  type Launched,
  type LaunchOptions,
} from '../../tests/e2e/extension';
import { serveStandIns } from '../../tests/stand-ins/serve';

/** Frames as soon as they are ready: at 60 a second every key press would take the same time, rounded up. */
const options: LaunchOptions = {
  args: ['--disable-frame-rate-limit', '--disable-gpu-vsync'],
  context: { viewport: { width: 1280, height: 860 } },
};

/** Two browsers that differ in one thing, and a second control that shows how much is noise. */
export type Browsers = Readonly<{
  launched: Launched;
  control: BrowserContext;
  secondControl: BrowserContext;
  close(): Promise<void>;
}>;

/** Starts all three on the stand-ins, the extension with the example school and every site turned on. */
export async function openBrowsers(): Promise<Browsers> {
  const launched = await launchWithExtension({ ...options, granted: true });
  const control = await launchWithoutExtension(options);
  const secondControl = await launchWithoutExtension(options);
  const all = [launched.context, control, secondControl];
  for (const context of all) await serveStandIns(context);
  await addSchool(launched);
  return {
    launched,
    control,
    secondControl,
    async close() {
      await Promise.all(all.map((context) => context.close()));
    },
  };
}
