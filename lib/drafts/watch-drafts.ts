import type { Composer, Site } from '@/lib/sites';
import { readDraft } from './read-draft';

/** A draft rests when nothing has changed it for this long, in ms. */
const REST = 700;

/** A draft is looked at again this soon, in ms, after a key or click that may have sent it. */
const RECHECK = 120;

/** A draft at rest. `draft` is the same object for as long as it is the same draft, and never says anything by itself. */
export type RestingDraft = Readonly<{
  draft: object;
  /** All boxes of the draft, joined by `\n`; never empty. */
  text: string;
  composer: Composer;
}>;

/** What the watcher can tell of the page: for the card's place and the pop-up's honest word. */
export type DraftView = Readonly<{
  /** The composer in use as it stands now; null when there is none, or the site no longer shows it. */
  composer(): Composer | null;
  /** Puts the focus back where the parent was writing, caret and scroll unchanged. */
  focus(): void;
  /** While something is shown for the draft, sending or clearing it is noticed at once. */
  attend(attended: boolean): void;
  /** Looks at the draft again although nothing changed: what counts as a name has. */
  recheck(): void;
}>;

/** Everything {@link watchDrafts} needs; it touches nothing else. */
export type DraftWatch = Readonly<{
  site: Site;
  signal: AbortSignal;
  /** A draft somebody typed has come to rest with new text. */
  onRest(resting: RestingDraft): void;
  /** The draft in use is empty, sent or gone. */
  onEnd(): void;
}>;

/**
 * Watches the composer that has the focus, and only that one. Reads when the draft rests, never on a key.
 * Events made by the page itself are not typing. Ends, with all listeners and timers, with `signal`.
 */
export function watchDrafts({ site, signal, onRest, onEnd }: DraftWatch): DraftView {
  let editor: HTMLElement | null = null;
  let frame: Element | null = null;
  let draft: object = {};
  let seen = '';
  let typed = false;
  let composing = false;
  let attended = false;
  let changedAt = 0;
  let restTimer = 0;
  let endTimer = 0;

  const changes = new MutationObserver(() => {
    if (seen && isBlank(editor)) check();
    else if (typed) touch();
  });

  function find(element: Element | null): Composer | null {
    return element?.isConnected ? site.findComposer(element, new URL(location.href)) : null;
  }

  function adopt(target: EventTarget | null): boolean {
    const root = target instanceof Element ? editingRoot(target) : null;
    if (!root || root === editor) return root !== null;
    const composer = find(root);
    if (!composer) return false;
    // The boxes of a thread are one draft, and so are an editor and the one its site put in its place.
    const continues =
      editor && (editor.isConnected ? composer.editors.includes(editor) : composer.frame === frame);
    if (!continues) end();
    editor = root;
    frame = composer.frame;
    composing = false;
    changes.disconnect();
    changes.observe(root, { childList: true, characterData: true, subtree: true });
    if (continues) touch();
    return true;
  }

  function end(): void {
    if (seen) onEnd();
    draft = {};
    seen = '';
    typed = false;
  }

  function touch(): void {
    changedAt = performance.now();
    // The timer is left running and asks again when it fires: re-arming it on every key would cost more.
    restTimer ||= window.setTimeout(wake, REST);
  }

  function wake(): void {
    const left = REST - (performance.now() - changedAt);
    restTimer = left > 1 ? window.setTimeout(wake, left) : 0;
    if (!restTimer) check();
  }

  function check(): void {
    if (composing || signal.aborted) return;
    const composer = find(editor);
    const text = composer ? composer.editors.map(readDraft).join('\n') : '';
    if (!composer || !text.trim()) return end();
    const now = `${composer.place} ${composer.anonymous} ${text}`;
    if (!typed || now === seen) return;
    seen = now;
    onRest({ draft, text, composer });
  }

  function onTyping(event: Event): void {
    if (!event.isTrusted || !adopt(event.composedPath()[0] ?? null)) return;
    typed = true;
    if (event.type === 'compositionstart') composing = true;
    else if (event instanceof KeyboardEvent || event instanceof InputEvent)
      composing = event.isComposing;
    else if (event.type === 'compositionend') composing = false;
    touch();
  }

  function checkEnd(): void {
    endTimer = 0;
    if (!find(editor) || isBlank(editor)) check();
  }

  const listening = { signal, capture: true, passive: true };
  for (const type of TYPING) window.addEventListener(type, onTyping, listening);
  for (const type of ['click', 'keyup'])
    window.addEventListener(
      type,
      () => attended && (endTimer ||= window.setTimeout(checkEnd, RECHECK)),
      listening,
    );
  window.addEventListener('focusin', (event) => adopt(event.composedPath()[0] ?? null), listening);
  signal.addEventListener('abort', () => {
    changes.disconnect();
    clearTimeout(restTimer);
    clearTimeout(endTimer);
  });
  adopt(document.activeElement);

  return {
    composer: () => find(editor),
    focus: () => editor?.focus({ preventScroll: true }),
    attend: (to) => void (attended = to),
    recheck() {
      if (!seen) return;
      seen = '';
      check();
    },
  };
}

function isBlank(editor: HTMLElement | null): boolean {
  return !(editor instanceof HTMLTextAreaElement ? editor.value : editor?.textContent);
}

/** Draft.js and Lexical stop many of the plain input events, so what comes before them counts as well. */
const TYPING = [
  'beforeinput',
  'input',
  'keydown',
  'paste',
  'cut',
  'drop',
  'compositionstart',
  'compositionend',
];

function editingRoot(target: Element): HTMLElement | null {
  return target.closest<HTMLElement>('textarea, [contenteditable="true"]');
}
