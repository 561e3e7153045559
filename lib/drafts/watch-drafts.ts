import type { Composer, FindComposer } from '@/lib/sites';
import { LONGEST_DRAFT, readDraft } from './read-draft';

/** A draft rests when nothing has changed it for this long, in ms. */
const REST = 700;

/** A draft is looked at again this soon, in ms, after a key or click that may have sent or changed it. */
const RECHECK = 120;

/** A draft at rest. `draft` is the same object for as long as it is the same draft, and never says anything by itself. */
export type RestingDraft = Readonly<{
  draft: object;
  /** All boxes of the draft, joined by `\n`; never empty, at most {@link LONGEST_DRAFT} units. */
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
  /** Has a typed draft looked at again when it rests, although nothing in it changed: what counts as a name has. */
  recheck(): void;
}>;

/** Everything {@link watchDrafts} needs; it touches nothing else. */
export type DraftWatch = Readonly<{
  /** Finds the composer around an element of the page. */
  findComposer: FindComposer;
  signal: AbortSignal;
  /** Whether what the page has the browser write counts as typed: in a page of our own, it is what the parent pressed for. */
  pageMayWrite?: boolean;
  /** While true nothing is read, and only an empty or vanished box is noticed. */
  isQuiet(): boolean;
  /** A draft somebody typed has come to rest with new text. */
  onRest(resting: RestingDraft): void;
  /** The draft in use is empty, sent or gone. */
  onEnd(): void;
}>;

/**
 * Watches the composer that has the focus, and only that one. Reads when the draft rests, never on a key.
 * Events made by the page itself are not typing, nor is what it has the browser write for it. Ends, with all listeners and timers, with `signal`.
 */
export function watchDrafts({
  findComposer,
  signal,
  pageMayWrite = false,
  isQuiet,
  onRest,
  onEnd,
}: DraftWatch): DraftView {
  let editor: HTMLElement | null = null;
  let frame: Element = document.documentElement;
  let told = false;
  let seen = '';
  let typed = false;
  let composing = false;
  let attended = false;
  let changedAt = 0;
  let restTimer = 0;
  let endTimer = 0;
  let pressed: Node | null = null;

  // A composer the parent comes back to holds the draft it held.
  const drafts = new WeakMap<Element, object>();
  const changes = new MutationObserver(() => {
    if (told && isBlank(editor)) check();
    else if (typed) touch();
  });

  function composerAt(element: Element | null): Composer | null {
    return element?.isConnected ? findComposer(element, new URL(location.href)) : null;
  }

  /** The composer in use. A site may put a new editor in the old one's place: in that frame, it goes on there. */
  function inUse(): Composer | null {
    if (editor && !editor.isConnected) adopt(frame.querySelector(EDITORS));
    return composerAt(editor);
  }

  function adopt(target: EventTarget | null | undefined): boolean {
    const root = target instanceof Element ? target.closest<HTMLElement>(EDITORS) : null;
    if (!root || root === editor) return root !== null;
    const composer = composerAt(root);
    if (!composer) return false;
    // The boxes of a thread are one draft, and so are an editor and the one its site put in its place. In messages,
    // another editor in the same place is another chat.
    const stays = composer.frame === frame;
    const continues = stays && composer.place !== 'message';
    if (!continues) leave();
    if (stays && !continues) drafts.delete(frame);
    editor = root;
    frame = composer.frame;
    composing = false;
    changes.disconnect();
    changes.observe(root, { childList: true, characterData: true, subtree: true });
    if (continues) recheck();
    return true;
  }

  function leave(): void {
    if (told) onEnd();
    told = typed = false;
    seen = '';
  }

  function recheck(): void {
    seen = '';
    touch();
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
    const composer = inUse();
    let text = '';
    if (composer && !isQuiet())
      text = composer.editors.map(readDraft).join('\n').slice(0, LONGEST_DRAFT);
    else if (composer && !isBlank(editor)) return;
    if (!composer || !text.trim()) {
      drafts.delete(frame);
      return leave();
    }
    const now = `${composer.place} ${composer.anonymous} ${text}`;
    if (!typed || now === seen) return;
    told = true;
    seen = now;
    const draft = drafts.get(frame) ?? {};
    drafts.set(frame, draft);
    onRest({ draft, text, composer });
  }

  function onTyping(event: Event): void {
    // Chromium calls the end of a composition untrusted, as if the page had made it up.
    const isEnd = composing && event.type === 'compositionend';
    if (!(event.isTrusted || isEnd) || !adopt(event.composedPath()[0])) return;
    // The end of a composition carries no such flag, and so ends it here too.
    composing = 'isComposing' in event && event.isComposing === true;
    typed ||=
      pageMayWrite || composing || !PAGE_CAN_MAKE.test(event.type) || frame.contains(pressed);
    if (!typed) return;
    touch();
  }

  function checkEnd(): void {
    endTimer = 0;
    if (!inUse() || isBlank(editor)) check();
    else touch();
  }

  const listening = { signal, capture: true, passive: true };
  for (const type of TYPING) window.addEventListener(type, onTyping, listening);
  // A switch beside the box changes a draft without a key in it, so a click counts even while nothing is shown.
  for (const type of ['click', 'keyup'])
    window.addEventListener(
      type,
      () =>
        (attended || (typed && type === 'click')) &&
        (endTimer ||= window.setTimeout(checkEnd, RECHECK)),
      listening,
    );
  window.addEventListener(
    'pointerdown',
    ({ isTrusted, target }) => {
      if (isTrusted && target instanceof Node) pressed = target;
    },
    listening,
  );
  window.addEventListener('focusin', (event) => adopt(event.composedPath()[0]), listening);
  signal.addEventListener('abort', () => {
    changes.disconnect();
    clearTimeout(restTimer);
    clearTimeout(endTimer);
  });
  adopt(document.activeElement);

  return {
    composer: inUse,
    focus: () => editor?.focus({ preventScroll: true }),
    attend: (to) => void (attended = to),
    recheck,
  };
}

function isBlank(editor: HTMLElement | null): boolean {
  return !(editor instanceof HTMLTextAreaElement ? editor.value : editor?.textContent);
}

const EDITORS = 'textarea, [contenteditable="true"]';

/** Draft.js and Lexical stop many of the plain input events, so what comes before them counts as well. */
const TYPING = ['beforeinput', 'input', 'keydown', 'paste', 'cut', 'drop', 'compositionend'];

/**
 * A page that calls `execCommand` gets these from the browser as if a person had typed, and could so learn which names
 * bring a card. Where nobody has pressed a key, a composer counts only once it was pressed: dictation needs no key.
 */
const PAGE_CAN_MAKE = /input$/;
