/** What a page that looks for the extension has found so far. */
export type Spied = Readonly<{
  /** Names of every property of `window`. */
  globals(): readonly string[];
  /** Mark-up of each element that was hung beside the body. */
  added: readonly string[];
  /** Messages and custom events that the page did not send itself. */
  heard: readonly string[];
  /** Shadow roots the page saw being made. */
  shadows: number;
}>;

declare global {
  interface Window {
    spied: Spied;
  }
}

/**
 * Runs in the page before everything else, as a page would that wants to know who reads along: it patches
 * `attachShadow` and `dispatchEvent`, listens for messages and watches what is hung beside its body.
 */
export function spyAsPage(): void {
  const added: string[] = [];
  const heard: string[] = [];
  const spied = { globals: () => Object.getOwnPropertyNames(window), added, heard, shadows: 0 };
  Object.defineProperty(window, 'spied', { value: spied });
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    spied.shadows++;
    return attach.call(this, { ...options, mode: 'open' });
  };
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (event instanceof CustomEvent) heard.push(event.type);
    return dispatch.call(this, event);
  };
  const own = new Set<unknown>();
  const post = window.postMessage.bind(window);
  window.postMessage = (...call: Parameters<typeof post>) => {
    own.add(call[0]);
    post(...call);
  };
  const hear = ({ data }: MessageEvent): void => {
    if (!own.has(data)) heard.push(JSON.stringify(data));
  };
  window.addEventListener('message', hear, true);
  for (const type of ['wxt:content-script-started', 'quiet-word'])
    document.addEventListener(type, () => heard.push(type), true);
  const watch = (): void => {
    if (!document.documentElement) return void requestAnimationFrame(watch);
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes)
          if (node instanceof HTMLDivElement) added.push(node.outerHTML);
    }).observe(document.documentElement, { childList: true });
  };
  watch();
}
