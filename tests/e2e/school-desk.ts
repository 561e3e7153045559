import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import type { Launched } from './extension';

/** Opens the school desk with nothing on it, and waits until it is there. */
export async function openDesk(page: Page, launched: Launched, hash = ''): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${launched.extensionId}/school-desk.html${hash}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Opens the school desk with the example school on it, at a step of its menu. */
export async function openExample(page: Page, launched: Launched, at: string): Promise<void> {
  await openDesk(page, launched);
  await page.getByRole('button', { name: 'Use the example' }).click();
  await step(page, at);
}

/** Opens the school desk and puts a code there as pasted text. */
export async function openText(page: Page, launched: Launched, text: string): Promise<void> {
  await openDesk(page, launched);
  await page.getByLabel('Paste your code here').fill(text);
  await page.getByRole('button', { name: 'Use this text' }).click();
}

/** Goes to a step of the desk by its menu. */
export async function step(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
  await expect(
    page.getByRole('navigation').getByRole('link', { name, exact: true }),
  ).toHaveAttribute('aria-current', 'page');
}

/** Waits until the desk has kept the last change. */
export async function untilKept(page: Page): Promise<void> {
  const status = page.getByRole('status').filter({ hasText: 'Kept on this computer only' });
  await expect(status).toHaveAttribute('aria-busy', 'false');
}

/** Presses a button that saves a file, and gives what would be saved. */
export async function saved(
  page: Page,
  button: string,
): Promise<Readonly<{ name: string; bytes: Buffer }>> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
