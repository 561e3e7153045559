import { openDB, type DBSchema } from 'idb';
import { parseDeskRecord, type DeskRecord } from './desk-record';

const VERSION = 1;
const DATABASE = 'quiet-word-desk';

interface Shape extends DBSchema {
  desk: { key: 'work'; value: unknown };
}

/** What a school is working on, kept on its own computer until it clears it. Every promise rejects when the browser refuses. */
export type DeskStore = Readonly<{
  /** What was kept last; null when there is nothing that can be read. */
  read(): Promise<DeskRecord | null>;
  keep(record: DeskRecord): Promise<void>;
  clear(): Promise<void>;
}>;

/**
 * Opens the desk's own database, apart from the parent's: the desk also runs as a page of its own, where there is no
 * other. Rejects when the browser blocks storage or a newer version wrote it.
 */
export async function openDeskStore(): Promise<DeskStore> {
  const db = await openDB<Shape>(DATABASE, VERSION, {
    upgrade(fresh) {
      fresh.createObjectStore('desk');
    },
    blocking() {
      db.close();
    },
  });
  return {
    read: async () => parseDeskRecord(await db.get('desk', 'work')),
    async keep(record) {
      await db.put('desk', record, 'work');
    },
    clear: () => db.clear('desk'),
  };
}
