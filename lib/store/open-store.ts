import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import * as v from 'valibot';
import { parseSchoolRecord, type SchoolRecord } from './school-record';
import { settingsSchema, type Settings } from './settings';

/** The version of the stored shape; raised with each change, and never reused. */
const VERSION = 1;

interface Shape extends DBSchema {
  schools: { key: string; value: unknown };
  settings: { key: 'settings'; value: unknown };
}

/** Everything that is kept, behind named functions. Every promise rejects when the browser refuses. */
export type Store = Readonly<{
  /** Schools in the order they were added. A record that can't be read is left where it is, and left out. */
  schools(): Promise<readonly SchoolRecord[]>;
  /** Adds the school, or replaces the record with the same id. */
  putSchool(record: SchoolRecord): Promise<void>;
  /** Changes one school in a transaction of its own: two windows can't undo each other's. Nothing when it is not there. */
  changeSchool(id: string, next: (record: SchoolRecord) => SchoolRecord): Promise<void>;
  /** Removes the school and gives its record back; null when it was not there. */
  removeSchool(id: string): Promise<SchoolRecord | null>;
  /** The parent's choices, defaults where none was made. */
  settings(): Promise<Settings>;
  /** Changes the given choices alone, in one transaction: two windows can't undo each other's. */
  changeSettings(changes: Partial<Settings>): Promise<void>;
  /** Removes every record. */
  eraseEverything(): Promise<void>;
  close(): void;
}>;

/**
 * Opens the extension's own database. Only the background and our own pages may: in a web page IndexedDB
 * would belong to the page. Rejects when the browser blocks storage, or when a newer version wrote it.
 */
export async function openStore(): Promise<Store> {
  const db = await openDB<Shape>('quiet-word', VERSION, {
    upgrade(fresh) {
      fresh.createObjectStore('schools');
      fresh.createObjectStore('settings');
    },
    // Another context wants a newer version: give way, the next request opens anew.
    blocking: () => db.close(),
  });
  return createStore(db);
}

function createStore(db: IDBPDatabase<Shape>): Store {
  return {
    async schools() {
      const records = (await db.getAll('schools')).map(parseSchoolRecord);
      return records
        .filter((record) => record !== null)
        .sort((a, b) => a.addedAt.localeCompare(b.addedAt));
    },
    async putSchool(record) {
      await db.put('schools', record, record.id);
    },
    async changeSchool(id, next) {
      const tx = db.transaction('schools', 'readwrite');
      const record = parseSchoolRecord(await tx.store.get(id));
      if (record) await tx.store.put(next(record), id);
      await tx.done;
    },
    async removeSchool(id) {
      const tx = db.transaction('schools', 'readwrite');
      const record = parseSchoolRecord(await tx.store.get(id));
      await tx.store.delete(id);
      await tx.done;
      return record;
    },
    async settings() {
      return readSettings(await db.get('settings', 'settings'));
    },
    async changeSettings(changes) {
      const tx = db.transaction('settings', 'readwrite');
      const before = readSettings(await tx.store.get('settings'));
      await tx.store.put({ ...before, ...changes }, 'settings');
      await tx.done;
    },
    async eraseEverything() {
      const tx = db.transaction(['schools', 'settings'], 'readwrite');
      await Promise.all([
        tx.objectStore('schools').clear(),
        tx.objectStore('settings').clear(),
        tx.done,
      ]);
    },
    close: () => db.close(),
  };
}

function readSettings(stored: unknown): Settings {
  const parsed = v.safeParse(settingsSchema, stored ?? {});
  return parsed.success ? parsed.output : v.parse(settingsSchema, {});
}
