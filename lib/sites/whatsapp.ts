import type { FindComposer, Site } from './site';

/** WhatsApp on the web. Every box on it is private, so nothing is found here before the parent turned messages on. */
export const whatsapp: Site = {
  id: 'whatsapp',
  name: 'WhatsApp',
  origins: ['https://web.whatsapp.com/*'],
  findComposer: () => null,
};

/**
 * The one box at the foot of the open chat. Its tab number tells it from the search for chats, and the foot from a
 * caption or an edited message, whose boxes stand in dialogs.
 */
export const findWhatsAppMessage: FindComposer = (editor) => {
  const frame = editor.closest('#main footer');
  return frame && editor instanceof HTMLElement && editor.matches(BOX)
    ? { place: 'message', editors: [editor], frame, anonymous: false }
    : null;
};

const BOX = '[contenteditable="true"][role="textbox"][data-tab="10"][data-lexical-editor]';
