import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Worker } from '@playwright/test';
import { findChromium } from '../../scripts/find-chromium.mjs';

type ContextOptions = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>;

/** How to start a browser for a test. */
export type LaunchOptions = Readonly<{
  /** Show a window; needs a display, real or Xvfb. */
  headed?: boolean;
  /** More switches for the browser's command line. */
  args?: readonly string[];
  /** Settings of Playwright's context: window size, touch, locale, forced colours, reduced motion. */
  context?: Pick<
    ContextOptions,
    | 'viewport'
    | 'locale'
    | 'timezoneId'
    | 'forcedColors'
    | 'reducedMotion'
    | 'colorScheme'
    | 'deviceScaleFactor'
    | 'hasTouch'
    | 'isMobile'
    | 'env'
  >;
}>;

/** A running browser with the extension in it. Closing the context removes every file it made. */
export type Launched = Readonly<{
  context: BrowserContext;
  extensionId: string;
  serviceWorker: Worker;
}>;

/** The folder `npm run build` leaves the shipped extension in. */
const builtExtension = join(import.meta.dirname, '../../.output/chrome-mv3');

/**
 * Starts Chromium with the extension exactly as built. With `granted`, the sites it may ask for are
 * given to it from the start: a copy of the build has `optional_host_permissions` moved to
 * `host_permissions` in its manifest, and not one byte of its code is changed, because the browser's
 * own prompt can only be answered in a window. Throws when there is no build or no Chromium.
 */
export async function launchWithExtension(
  options: LaunchOptions & Readonly<{ granted: boolean }>,
): Promise<Launched> {
  const folder = await copyOfBuild(options.granted);
  const context = await launch(options, [
    `--disable-extensions-except=${folder}`,
    `--load-extension=${folder}`,
  ]);
  context.once('close', () => void rm(folder, { recursive: true, force: true }));
  const serviceWorker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await untilWelcomed(context);
  return { context, serviceWorker, extensionId: new URL(serviceWorker.url()).host };
}

/**
 * Waits for the welcome, which opens by itself in front of all else: a page opened before it would lie behind it, where
 * the browser draws once a second and every click waits for two drawings.
 */
async function untilWelcomed(context: BrowserContext): Promise<void> {
  const welcome = context.pages()[1] ?? (await context.waitForEvent('page'));
  await welcome.waitForURL(/\/home\.html#\/welcome$/u);
}

/** The same browser with no extension in it: the control every comparison needs. */
export async function launchWithoutExtension(options: LaunchOptions = {}): Promise<BrowserContext> {
  return launch(options, ['--disable-extensions']);
}

async function launch(
  options: LaunchOptions,
  switches: readonly string[],
): Promise<BrowserContext> {
  const executablePath = await findChromium();
  if (!executablePath)
    throw new Error(
      'There is no Chromium to run the extension in. `npm run set-up` says how to get one.',
    );
  return chromium.launchPersistentContext('', {
    executablePath,
    headless: options.headed !== true,
    ...options.context,
    args: [...switches, ...quietSwitches, ...(options.args ?? [])],
  });
}

/** Root may not use Chromium's sandbox on Linux; the rest keeps the browser from calling home. */
const quietSwitches = [
  ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

async function copyOfBuild(granted: boolean): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'quiet-word-'));
  await cp(builtExtension, folder, { recursive: true });
  if (granted) await grantInManifest(join(folder, 'manifest.json'));
  return folder;
}

async function grantInManifest(path: string): Promise<void> {
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
  const { optional_host_permissions: hosts, ...others } = manifest;
  await writeFile(path, JSON.stringify({ ...others, host_permissions: hosts }));
}
