import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { findOnPath } from '../../scripts/find-chromium.mjs';

/** A screen nobody sees, and the keyboard in front of it: keys reach whatever of the browser has the focus, its own prompts too. */
export type Screen = Readonly<{
  /** The environment of a program that is to show its windows here. */
  env: Record<string, string>;
  /** Presses keys one after another, named as X names them: `Tab`, `Return`, `alt+shift+q`. */
  press(...keys: readonly string[]): Promise<void>;
  close(): void;
}>;

/** Why a {@link Screen} cannot be had here, as a sentence; null when it can. */
export function screenMissing(): string | null {
  if (process.platform !== 'linux')
    return 'The browser’s own prompt is answered on a screen of its own, which only Linux has (Xvfb and xdotool).';
  const missing = ['Xvfb', 'xdotool'].filter((program) => findOnPath(program) === null);
  return missing.length === 0
    ? null
    : `The browser’s own prompt cannot be answered without ${missing.join(' and ')}: on Debian \`sudo apt-get install xvfb xdotool\`.`;
}

/** Starts a screen on the first free display. Rejects when it does not start. */
export async function openScreen(): Promise<Screen> {
  const xvfb = spawn(
    'Xvfb',
    ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const number = await new Promise<string>((resolve, reject) => {
    xvfb.once('error', reject);
    xvfb.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}.`)));
    xvfb.stdout.once('data', (printed: Buffer) => resolve(printed.toString().trim()));
  });
  const env = { ...inherited(), DISPLAY: `:${number}` };
  const run = promisify(execFile);
  return {
    env,
    async press(...keys) {
      await run('xdotool', ['key', '--delay', '60', ...keys], { env });
    },
    close: () => {
      xvfb.kill();
    },
  };
}

/** Without Wayland, which a browser would prefer to the screen it is given. */
function inherited(): Record<string, string> {
  const kept = Object.entries(process.env).filter(([name]) => name !== 'WAYLAND_DISPLAY');
  return Object.fromEntries(kept.map(([name, value = '']) => [name, value]));
}
