import { browser } from 'wxt/browser';

/**
 * Opens the browser's own page for shortcuts. False when it has none that an extension may open, so that
 * the parent can be told where to look.
 */
export async function openShortcutSettings(): Promise<boolean> {
  try {
    if (hasOwnSettings(browser.commands)) await browser.commands.openShortcutSettings();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch {
    return false;
  }
}

/** Firefox has it since 137: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/commands */
function hasOwnSettings(
  commands: object,
): commands is Readonly<{ openShortcutSettings: () => Promise<void> }> {
  return 'openShortcutSettings' in commands && typeof commands.openShortcutSettings === 'function';
}
