import type { PageNotice } from '@/lib/messages';
import { browser } from 'wxt/browser';

const NOTICE: PageNotice['kind'] = 'state-changed';

/** Calls `onChange` after every change of what is kept or granted, until `signal` ends. */
export function watchState(signal: AbortSignal, onChange: () => void): void {
  const listener = (message: unknown): undefined => {
    if (typeof message === 'object' && message !== null && 'kind' in message)
      if (message.kind === NOTICE) onChange();
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
