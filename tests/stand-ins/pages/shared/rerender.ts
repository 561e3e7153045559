import { useSyncExternalStore } from 'react';

const ANCESTORS_CLEANED = 8;

let round = 0;
const listeners = new Set<() => void>();

/** A number that changes with each rebuild of the page; use it as the key of what is to be rebuilt. */
export function useRebuildRound(): number {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => round,
  );
}

/** Rebuilds every toolbar and drops nodes that are not React's from beside and around the editors. */
export function rerender(): void {
  round += 1;
  for (const listener of listeners) listener();
  for (const editor of document.querySelectorAll('[contenteditable="true"]')) {
    let ancestor = editor.parentElement;
    for (let level = 0; ancestor && isOwn(ancestor) && level < ANCESTORS_CLEANED; level += 1) {
      for (const child of [...ancestor.children]) if (!isOwn(child)) child.remove();
      ancestor = ancestor.parentElement;
    }
  }
}

function isOwn(element: Element): boolean {
  return Object.keys(element).some((key) => key.startsWith('__react'));
}
