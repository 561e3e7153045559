import type { PageState } from '@/lib/messages';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { TryEvents } from './try-services';

/** Has the card come up for what is typed inside `frame`, for as long as the page is shown. Its script is loaded here first. */
export function useTryCard(
  frame: RefObject<HTMLElement | null>,
  { schools, settings }: PageState,
  events: TryEvents,
): void {
  const newest = useRef(events);
  newest.current = events;
  useEffect(() => {
    const end = new AbortController();
    const { signal } = end;
    void import('./try-services').then(({ startTrying }) => {
      if (!frame.current || signal.aborted) return;
      const box = startTrying(
        frame.current,
        { schools, settings },
        {
          onWholeCode: (school) => newest.current.onWholeCode(school),
          onLetter: (school, text) => newest.current.onLetter(school, text),
        },
        signal,
      );
      const hear = (message: unknown): undefined => {
        const isShortcut =
          typeof message === 'object' &&
          message !== null &&
          'kind' in message &&
          message.kind === 'go-to-card';
        if (isShortcut) box.toggleFocus();
      };
      browser.runtime.onMessage.addListener(hear);
      signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear));
    });
    return () => end.abort();
  }, [frame, schools, settings]);
}
