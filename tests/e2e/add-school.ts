import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Launched } from './extension';

/** The pack of the example school, as it is bundled. */
export const examplePack = join(
  import.meta.dirname,
  '../../public/packs/whitefield-primary.schoolpack.json',
);

/**
 * Adds a school to a running extension as its own page does, once the parent has said yes; the example
 * school unless another pack's text is given. Throws with the extension's reply when it refuses.
 */
export async function addSchool(
  { context, extensionId }: Launched,
  source?: string,
): Promise<void> {
  const pack = source ?? (await readFile(examplePack, 'utf8'));
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/home.html`);
  const reply = await page.evaluate(askToAdd, pack);
  await page.close();
  if (!reply.ok) throw new Error(`The school was not added: ${JSON.stringify(reply)}`);
}

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean } | undefined> };
};

async function askToAdd(source: string): Promise<{ ok: boolean }> {
  return (await chrome.runtime.sendMessage({ kind: 'add-pack', source })) ?? { ok: false };
}
