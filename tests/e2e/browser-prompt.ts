import { type Page } from '@playwright/test';
import { eventually } from './eventually';
import type { Screen } from './screen';

/**
 * The browser takes no answer before its prompt has stood for half a second, so that nobody answers by accident
 * (https://chromium.googlesource.com/chromium/src/+/main/ui/views/input_event_activation_protector.h), in ms.
 */
const PROMPT_LISTENS_AFTER = 900;

/** From the button that has the focus when the prompt opens: on to the one that allows, or away. */
const KEYS = { yes: ['Tab', 'Return'], no: ['Escape'] } as const;

/**
 * Answers the prompt the browser itself puts over `page` when a site is asked for, by the keys a person would press.
 * `ask` is what brings the prompt up. Fails when none comes, or when it stays.
 */
export async function answerPrompt(
  page: Page,
  screen: Screen,
  answer: keyof typeof KEYS,
  ask: () => Promise<void>,
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  // Playwright lets every page believe it has the focus; the truth is the one sign of a prompt a page gets.
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
  const hasFocus = () => page.evaluate(() => document.hasFocus());
  await page.bringToFront();
  await eventually(hasFocus, 'the page has the focus').toBe(true);
  await ask();
  await eventually(hasFocus, 'the browser asks').toBe(false);
  const listensAt = (await page.evaluate(() => performance.now())) + PROMPT_LISTENS_AFTER;
  await page.waitForFunction((from) => performance.now() > from, listensAt, { polling: 50 });
  await screen.press(...KEYS[answer]);
  await eventually(hasFocus, 'the browser has its answer').toBe(true);
  await session.detach();
}
