import type { PageState } from '@/lib/messages';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ask } from './ask-background';
import { watchState } from './watch-state';

/** What is known of the state: nothing yet, that it can't be opened, or all of it. */
export type KnownState =
  | Readonly<{ is: 'awaited' }>
  | Readonly<{ is: 'closed' }>
  | Readonly<{ is: 'open'; state: PageState }>;

/** Asks the background once. */
export async function readState(): Promise<KnownState> {
  const state = await ask({ kind: 'state' }).catch(() => null);
  return state ? { is: 'open', state } : { is: 'closed' };
}

/** A page that is still empty after this long, in ms, says that nothing can be opened; it shows all when it can. */
const PATIENCE = 10_000;

/** A little more than the minute a removed school can be brought back for, in ms. */
const AFTER_UNDO = 61_000;

/**
 * The state as the background has it, kept in step with every other window; and a way to read it again. `first` is
 * what was read before the page was drawn.
 */
export function usePageState(
  first: KnownState = { is: 'awaited' },
): readonly [KnownState, () => Promise<void>] {
  const [known, setKnown] = useState(first);
  const newest = useRef(0);
  const isAwaited = first.is === 'awaited';

  const read = useCallback(async () => {
    const turn = ++newest.current;
    const answer = await readState();
    // Answers may come in another order than they were asked for.
    if (turn === newest.current) setKnown(answer);
  }, []);

  useEffect(() => {
    const end = new AbortController();
    watchState(end.signal, () => void read());
    const patience = setTimeout(
      () => setKnown((now) => (now.is === 'awaited' ? { is: 'closed' } : now)),
      PATIENCE,
    );
    if (isAwaited) void read();
    return () => {
      end.abort();
      clearTimeout(patience);
    };
  }, [read, isAwaited]);

  const removed = known.is === 'open' ? known.state.removed : null;
  useEffect(() => {
    if (removed === null) return undefined;
    const timer = setTimeout(() => void read(), AFTER_UNDO);
    return () => clearTimeout(timer);
  }, [removed, read]);

  return [known, read];
}
