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
  const patch = (target: object, method: string, before: (first: unknown) => void): void => {
    const original: unknown = Reflect.get(target, method);
    if (typeof original !== 'function') return;
    Reflect.set(target, method, function (this: unknown, ...call: unknown[]): unknown {
      before(call[0]);
      return Reflect.apply(original, this, call) as unknown;
    });
  };
  patch(Element.prototype, 'attachShadow', () => spied.shadows++);
  patch(EventTarget.prototype, 'dispatchEvent', (event) => {
    if (event instanceof CustomEvent) heard.push(event.type);
  });
  const own = new Set<unknown>();
  patch(window, 'postMessage', (data) => own.add(data));
  const hear = ({ data }: MessageEvent): void => {
    if (!own.has(data)) heard.push(JSON.stringify(data));
  };
  window.addEventListener('message', hear, true);
  for (const type of ['wxt:content-script-started', 'quiet-word'])
    document.addEventListener(type, () => heard.push(type), true);
  const watch = (): void => {
    const [root] = document.children;
    if (!root) return void requestAnimationFrame(watch);
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes)
          if (node instanceof HTMLDivElement) added.push(node.outerHTML);
    }).observe(root, { childList: true });
  };
  watch();
}
