import { closestHolding } from './closest-holding';
import type { FindComposer, Place, Site } from './site';

/**
 * Facebook. Structure only: labels follow the interface language and class names are made anew in waves.
 * A post is written inside a `form[method=post]`, a comment inside a `form[role=presentation]`; chat
 * pop-ups have neither, which is what keeps private messages apart. Business Suite has no form at all.
 */
export const facebook: Site = {
  id: 'facebook',
  name: 'Facebook',
  origins: ['https://*.facebook.com/*'],
  findComposer(editor, url) {
    const { pathname } = url;
    if (!(editor instanceof HTMLElement) || !editor.matches(EDITOR)) return null;
    if (/^\/(messages|stories)(\/|$)/.test(pathname)) return null;
    const form = editor.closest('form');
    const isComment = form?.getAttribute('role') === 'presentation';
    if (!isComment && form?.method !== 'post' && !isBusinessSuite(url)) return null;
    const place = isComment ? 'comment' : placeOfPost(url);
    const frame =
      (isComment ? null : outermostDialog(editor)) ?? form ?? editor.closest('main, [role="main"]');
    const switches = frame?.querySelectorAll('input[role="switch"]');
    return {
      place,
      editors: [editor],
      frame: frame ?? editor,
      anonymous:
        place === 'group-post' &&
        switches?.length === 1 &&
        switches[0]?.matches(':checked, [aria-checked="true"]') === true,
    };
  },
};

/** Lexical marks its root; Draft.js holds its blocks in `[data-contents]`. Chat and Business Suite use `combobox`. */
const EDITOR =
  '[contenteditable="true"]:is([role="textbox"], [role="combobox"]):is([data-lexical-editor], :has([data-contents]))';

function placeOfPost({ pathname, searchParams }: URL): Place {
  if (pathname.startsWith('/groups/')) return 'group-post';
  return /\/reviews\/?$/.test(pathname) || searchParams.get('sk') === 'reviews' ? 'review' : 'post';
}

/** The labelled dialog may be only a part of the outer one, and the outer one is what must stay clear. */
function outermostDialog(element: Element): Element | null {
  const dialog = element.closest('[role="dialog"]');
  return dialog?.parentElement ? (outermostDialog(dialog.parentElement) ?? dialog) : dialog;
}

function isBusinessSuite({ hostname, pathname }: URL): boolean {
  return hostname.startsWith('business.') && pathname.startsWith('/latest/composer');
}

/**
 * A private chat, in its small window or on the page of messages: the one kind of editor that stands in no form.
 * The slot beside it sends, or sends a "like" while the box is empty, so all that is asked of it is to be a button.
 * Business Suite, whose boxes stand in no form either, is left out whole: what is written there is not private.
 */
export const findFacebookMessage: FindComposer = (editor, url) => {
  if (!(editor instanceof HTMLElement && editor.matches(EDITOR))) return null;
  if (url.hostname.startsWith('business.') || /^\/stories(\/|$)/.test(url.pathname)) return null;
  if (editor.closest('form, [role="dialog"], [role="article"], [role="search"]')) return null;
  const frame = closestHolding(editor, '[role="button"]');
  if (!frame || frame.matches(WHOLE_PAGE) || frame.querySelector(WHOLE_PAGE)) return null;
  return { place: 'message', editors: [editor], frame, anonymous: false };
};

/** Parts of the page so large that a button in them says nothing of the box. */
const WHOLE_PAGE = 'main, [role="main"], h1';
