/** The element the card lives in. The page can see that it is there, and nothing more. */
export type CardHost = Readonly<{
  /** Where the card is drawn: inside a closed shadow root. */
  root: HTMLElement;
  /** What is written here is said politely by screen readers, whether or not there is room for the card. */
  announcer: HTMLElement;
  /** The element in the card that has the focus, or null. */
  focused(): Element | null;
  show(): void;
  hide(): void;
  /** Moves the card to a spot in CSS px of the viewport; null hides it until there is room. */
  moveTo(spot: Readonly<{ left: number; top: number }> | null): void;
}>;

/** Gives a shadow root the card's style sheet. */
export type StyleAdder = (root: ShadowRoot, css: string) => void;

/** In a tab a script's own style element is let in whatever the page's policy says. */
export function addStyleElement(root: ShadowRoot, css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  root.prepend(style);
}

/** A page's own listeners must not take what is typed or pressed in the card for theirs. */
const KEPT_INSIDE = [
  'keydown keypress keyup beforeinput input change',
  'compositionstart compositionupdate compositionend copy cut paste',
  'pointerdown pointerup pointermove mousedown mouseup mousemove click dblclick auxclick contextmenu',
  'touchstart touchmove touchend wheel focusin focusout dragstart drop',
].flatMap((types) => types.split(' '));

/** How often the host hangs itself up again in one showing. */
const MOST_REHANGS = 20;

/**
 * Makes the host: a manual popover hung from the root element, so that it stands above every layer of the page
 * and outlives a replaced body. If the page throws it out, it hangs itself up again. Gone with `signal`.
 */
export function createCardHost(css: string, signal: AbortSignal, addStyle: StyleAdder): CardHost {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  const root = document.createElement('div');
  root.className = 'root';
  const announcer = document.createElement('div');
  announcer.className = 'unseen';
  announcer.setAttribute('role', 'status');
  shadow.append(announcer, root);
  addStyle(shadow, css);
  host.popover = 'manual';
  for (const type of KEPT_INSIDE)
    host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  // Pressing a button of ours must leave the focus where the parent is writing.
  root.addEventListener('mousedown', (event) => event.preventDefault(), { signal });

  let wanted = false;
  let rehangs = 0;
  const hang = (): void => {
    if (!wanted || signal.aborted) return;
    // A page that keeps throwing the card out has won: going quiet is better than a fight.
    if (!host.isConnected && rehangs++ > MOST_REHANGS) return hide();
    if (!host.isConnected) document.documentElement.append(host);
    if (!host.matches(':popover-open')) host.showPopover();
  };
  const rehang = new MutationObserver(hang);

  function hide(): void {
    wanted = false;
    rehang.disconnect();
    host.remove();
  }
  signal.addEventListener('abort', hide);

  return {
    root,
    announcer,
    focused: () => shadow.activeElement,
    show() {
      wanted = true;
      rehangs = 0;
      hang();
      rehang.observe(document, { childList: true });
      rehang.observe(document.documentElement, { childList: true });
    },
    hide,
    moveTo(spot) {
      root.style.visibility = spot ? 'visible' : 'hidden';
      if (!spot) return;
      root.style.left = `${spot.left}px`;
      root.style.top = `${spot.top}px`;
    },
  };
}
