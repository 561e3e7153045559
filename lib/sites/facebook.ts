import type { Composer, Place, Site } from './site';

/**
 * Facebook. Structure only: labels follow the interface language and class names are made anew in waves.
 * A post is written inside a `form[method=post]`, a comment inside a `form[role=presentation]`; chat
 * pop-ups have neither, which is what keeps private messages out.
 */
export const facebook: Site = {
  id: 'facebook',
  name: 'Facebook',
  origins: ['https://*.facebook.com/*'],
  findComposer(editor, url) {
    if (!isEditor(editor) || /^\/(messages|stories)(\/|$)/.test(url.pathname)) return null;
    const form = editor.closest('form');
    if (form?.getAttribute('role') === 'presentation') return commentComposer(editor, form);
    if (form?.method === 'post') return postComposer(editor, form, url);
    return isBusinessSuite(url) ? businessComposer(editor) : null;
  },
};

/** Lexical marks its root; Draft.js holds its blocks in `[data-contents]`. Chat and Business Suite use `combobox`. */
function isEditor(element: Element): element is HTMLElement {
  return (
    element instanceof HTMLElement &&
    element.matches('[contenteditable="true"]:is([role="textbox"], [role="combobox"])') &&
    (element.hasAttribute('data-lexical-editor') ||
      element.querySelector('[data-contents]') !== null)
  );
}

function commentComposer(editor: HTMLElement, form: Element): Composer {
  return {
    place: 'comment',
    editors: [editor],
    frame: form,
    submit: form.querySelector('#focused-state-composer-submit [role="button"]'),
    anonymous: false,
  };
}

function postComposer(editor: HTMLElement, form: Element, url: URL): Composer {
  const frame = outermostDialog(editor) ?? form;
  const switches = frame.querySelectorAll('input[role="switch"]');
  const [onlySwitch] = switches;
  const place = placeOfPost(url);
  return {
    place,
    editors: [editor],
    frame,
    submit: lastButtonAfter(editor, form),
    anonymous:
      place === 'group-post' &&
      switches.length === 1 &&
      onlySwitch?.matches(':checked, [aria-checked="true"]') === true,
  };
}

function placeOfPost(url: URL): Place {
  if (url.pathname.startsWith('/groups/')) return 'group-post';
  if (/\/reviews\/?$/.test(url.pathname) || url.searchParams.get('sk') === 'reviews')
    return 'review';
  return 'post';
}

/** The labelled dialog may be only a part of the outer one, and the outer one is what must stay clear. */
function outermostDialog(editor: Element): Element | null {
  let dialog: Element | null = null;
  for (
    let outer = editor.closest('[role="dialog"]');
    outer;
    outer = outer.parentElement?.closest('[role="dialog"]') ?? null
  )
    dialog = outer;
  return dialog;
}

/** The submit control is the last real button after the text; those before it choose audience, pictures or feelings. */
function lastButtonAfter(editor: Element, form: Element): Element | null {
  const buttons = form.querySelectorAll('[role="button"][aria-label]:not([aria-hidden="true"])');
  const last = buttons[buttons.length - 1];
  return last && editor.compareDocumentPosition(last) & Node.DOCUMENT_POSITION_FOLLOWING
    ? last
    : null;
}

function isBusinessSuite(url: URL): boolean {
  return url.hostname === 'business.facebook.com' && url.pathname.startsWith('/latest/composer');
}

function businessComposer(editor: HTMLElement): Composer {
  const frame = editor.closest('[role="dialog"], [role="main"], main') ?? editor;
  return {
    place: 'post',
    editors: [editor],
    frame,
    submit: lastButtonAfter(editor, frame),
    anonymous: false,
  };
}
