import { closestHolding } from './closest-holding';
import type { FindBefriended, FindComposer, Place, Site } from './site';

/**
 * X, by its test ids: the one part of its page that is neither translated nor machine-made.
 * The prefix also marks wrappers of the box, so a box must be editable as well. Private messages
 * (`dmComposerTextInput`, `dm-composer-textarea`) carry other ids and are never matched here.
 */
export const x: Site = {
  id: 'x',
  name: 'X',
  origins: ['https://*.x.com/*', 'https://*.twitter.com/*'],
  findComposer(editor, url) {
    if (!editor.matches(BOX)) return null;
    const dialog = editor.closest(DIALOG);
    // The toolbar with the button is a cousin of the box, so the nearest common ancestor is looked for.
    const frame = closestHolding(editor, BUTTON);
    const button = frame?.querySelector(BUTTON);
    // The box at home stays behind an open dialog: a button of the one never belongs to the other.
    if (!frame || !button || button.closest(DIALOG) !== dialog) return null;
    return {
      place: placeOf(editor, dialog, url),
      editors: [...frame.querySelectorAll<HTMLElement>(BOX)],
      frame,
      anonymous: false,
    };
  },
};

const BOX = '[data-testid^="tweetTextarea_"]:is([contenteditable="true"], textarea)';
const BUTTON = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';
const DIALOG = '[role="dialog"]';

/** A reply shows the replied post above the box; a quote shows the quoted post below it. */
function placeOf(editor: Element, dialog: Element | null, url: URL): Place {
  if (url.searchParams.has('in_reply_to')) return 'comment';
  if (!dialog) return /\/status\/\d+/.test(url.pathname) ? 'comment' : 'post';
  const post = dialog.querySelector('article');
  const above = post && editor.compareDocumentPosition(post) & Node.DOCUMENT_POSITION_PRECEDING;
  return above ? 'comment' : 'post';
}

/** Private messages, old and new: each has its send control beside it, in whatever column or drawer it stands. */
export const findXMessage: FindComposer = (editor) => {
  if (!(editor instanceof HTMLElement && editor.matches(MESSAGE))) return null;
  const frame = closestHolding(editor, SEND);
  return frame && { place: 'message', editors: [editor], frame, anonymous: false };
};

const MESSAGE =
  '[contenteditable="true"][data-testid="dmComposerTextInput"], textarea[data-testid="dm-composer-textarea"]';
const SEND = '[data-testid="dmComposerSendButton"], [data-testid="dm-composer-send-button"]';

/**
 * "Follow" at the head of a profile. The words around the handle change with the language, the handle does not: it is
 * the one in the address, or somebody else is meant who is listed, suggested or hovered over.
 */
export const findXFollowed: FindBefriended = (pressed, { pathname }) => {
  const control = pressed.closest('[data-testid="primaryColumn"] [data-testid$="-follow"]');
  if (!control || control.closest(SOMEBODY_ELSE)) return null;
  const handle = /@(\w+)/.exec(control.getAttribute('aria-label') ?? '')?.[0].toLowerCase();
  if (handle === undefined || handle.slice(1) !== pathname.split('/')[1]?.toLowerCase())
    return null;
  const head = closestHolding(control, '[data-testid="UserName"]');
  const shown = head?.querySelector('[data-testid="UserName"]')?.textContent ?? '';
  const name = shown.slice(0, shown.toLowerCase().indexOf(handle)).trim();
  const frame = control.closest('[data-testid="placementTracking"]')?.parentElement;
  return name && frame ? { name, frame } : null;
};

const SOMEBODY_ELSE =
  '[data-testid="UserCell"], [data-testid="HoverCard"], article, [role="dialog"], [aria-hidden="true"]';
