import { BLANK_DRAFT, type DraftPack } from '@/lib/packs';
import { openDeskStore, type DeskStore } from '@/lib/store';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { beginHistory, record, redo, undo, type DeskHistory } from './desk-history';

/** What is on the desk, and everything that can be done with it. */
export type Desk = Readonly<{
  draft: DraftPack;
  /** The address of the page that the set-up link opens; '' for none. */
  linkPage: string;
  /** Whether the last change that was tried is kept in this browser; null before the first. */
  kept: boolean | null;
  /** Whether the last change is still being kept. */
  busy: boolean;
  /** False while nothing but an empty page is on the desk. */
  begun: boolean;
  /** Puts `draft` on the desk. Changes in a row that are `about` the same are undone as one. */
  change: (draft: DraftPack, about?: string) => void;
  changeLinkPage: (address: string) => void;
  undo: (() => void) | null;
  redo: (() => void) | null;
  /** Removes everything, kept or not. */
  clear: () => Promise<void>;
}>;

type Work = Readonly<{ history: DeskHistory; linkPage: string }>;

const NO_WORK: Work = { history: beginHistory(BLANK_DRAFT), linkPage: '' };

/** The desk as it was kept; null until that is known. Every change is kept at once. */
export function useDesk(): Desk | null {
  const [work, setWork] = useState<Work | null>(null);
  const [kept, setKept] = useState<boolean | null>(null);
  const [tried, setTried] = useState<Work | null>(null);
  const store = useStore();
  const loaded = useRef<Work | null>(null);

  useEffect(() => {
    const read = async () => (await (await store).read()) ?? null;
    void read()
      .catch(() => null)
      .then((found) => {
        loaded.current = found
          ? { history: beginHistory(found.draft), linkPage: found.linkPage }
          : NO_WORK;
        setWork(loaded.current);
      });
  }, [store]);

  useEffect(() => {
    if (!work || work === loaded.current) return;
    const { linkPage, history } = work;
    const keep = async () => (await store).keep({ draft: history.draft, linkPage });
    void keep()
      .then(
        () => setKept(true),
        () => setKept(false),
      )
      .then(() => setTried(work));
  }, [work, store]);

  const change = useCallback(
    (draft: DraftPack, about?: string) =>
      setWork((now) => now && { ...now, history: record(now.history, draft, about ?? null) }),
    [],
  );
  const changeLinkPage = useCallback(
    (linkPage: string) => setWork((now) => now && { ...now, linkPage }),
    [],
  );
  if (!work) return null;
  const { history, linkPage } = work;
  const turn = (next: DeskHistory) => () => setWork({ ...work, history: next });
  return {
    draft: history.draft,
    linkPage,
    kept,
    busy: work !== loaded.current && work !== tried,
    begun: history.draft !== BLANK_DRAFT,
    change,
    changeLinkPage,
    undo: history.past.length > 0 ? turn(undo(history)) : null,
    redo: history.future.length > 0 ? turn(redo(history)) : null,
    async clear() {
      const empty = { ...NO_WORK };
      loaded.current = empty;
      setWork(empty);
      setKept(null);
      await (await store).clear().catch(() => undefined);
    },
  };
}

/** The store is opened once; where the browser refuses, every use of it rejects. */
function useStore(): Promise<DeskStore> {
  return useMemo(() => {
    const opened = openDeskStore();
    opened.catch(() => undefined);
    return opened;
  }, []);
}
