import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
const notify = (): void => listeners.forEach((listener) => listener());
window.addEventListener('popstate', notify);

/** The path of the page with its query, kept up to date as the page moves. */
export function useRoute(): string {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => location.pathname + location.search,
  );
}

/** Moves to another path of the same page through the History API, without a load. */
export function moveTo(path: string): void {
  history.pushState(null, '', path);
  notify();
}
