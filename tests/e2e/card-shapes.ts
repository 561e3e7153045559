import { expect, type Page } from '@playwright/test';
import { inCard } from './closed-shadow';
import { complaint, praise, worry } from './drafts';
import type { Launched } from './extension';

/** The shapes a card comes in, each with a draft that brings it. */
export const SHAPES = {
  clause: complaint,
  help: worry,
  route: 'Whitefield Primary have excluded my son for five days and will not tell us why.',
  mark: praise,
} as const;

/** A shape of the card; the mark is a button until it is opened. */
export type Shape = keyof typeof SHAPES;

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** Chooses the language of every card from now on; `auto` is the browser's. */
export async function chooseLanguage(
  { context, extensionId }: Launched,
  language: string,
): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/home.html#/help`);
  await page.evaluate(
    (chosen) =>
      chrome.runtime.sendMessage({ kind: 'change-settings', changes: { language: chosen } }),
    language,
  );
  await page.close();
}

/** Writes a draft over what is in the focused box, and waits for its card, at rest, in `lang`. */
export async function bringCard(page: Page, shape: Shape, lang: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(SHAPES[shape]);
  await expect
    .poll(() => inCard(page, readShape), { message: `a card: ${shape}`, timeout: 30_000 })
    .toEqual({ shape, lang, still: true });
}

function readShape(root: ShadowRoot): { shape: Shape; lang: string; still: boolean } | null {
  const drawn = root.querySelector<HTMLElement>('.root');
  if (!drawn) return null;
  const shape = root.querySelector('.contacts')
    ? 'help'
    : root.querySelector('blockquote')
      ? 'clause'
      : root.querySelectorAll('.ways a').length > 1
        ? 'route'
        : 'mark';
  const still = root.getAnimations().every(({ playState }) => playState !== 'running');
  return { shape, lang: drawn.lang, still };
}
