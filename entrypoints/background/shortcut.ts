import { browser } from 'wxt/browser';

/** The keys that lead into the card, as the browser prints them; empty when the parent has taken them away. */
export async function readShortcut(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === 'go-to-card')?.shortcut ?? '';
}
