import type { Place, Site } from './site';

/**
 * Facebook. Structure only: labels follow the interface language and class names are made anew in waves.
 * A post is written inside a `form[method=post]`, a comment inside a `form[role=presentation]`; chat
 * pop-ups have neither, which is what keeps private messages out. Business Suite has no form at all.
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
