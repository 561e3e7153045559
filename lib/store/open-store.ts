import { comparePacks, isSameSchool, type SchoolPack } from '@/lib/packs';
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import * as v from 'valibot';
import type { Backup } from './backup';
import { keptWordsSchema, stillKept, type KeptWords } from './kept-words';
import { parseSchoolRecord, type SchoolRecord } from './school-record';
import { settingsSchema, type Settings } from './settings';

/** The version of the stored shape; raised with each change, and never reused. */
const VERSION = 2;

interface Shape extends DBSchema {
  schools: { key: string; value: unknown };
  settings: { key: 'settings'; value: unknown };
  kept: { key: string; value: unknown };
}

/** Everything that is kept, behind named functions. Every promise rejects when the browser refuses. */
export type Store = Readonly<{
  /** Schools in the order they were added. A record that can't be read is left where it is, and left out. */
  schools(): Promise<readonly SchoolRecord[]>;
  /** How many records of schools can't be read. */
  damaged(): Promise<number>;
  /** Removes the records of schools that can't be read. */
  removeDamaged(): Promise<void>;
  /**
   * Adds the school; where the same school is kept already, only its pack is replaced, and a changed one is unread. One transaction: adding it
   * twice at once keeps it once. Gives the id it is kept under.
   */
  addSchool(record: SchoolRecord): Promise<Readonly<{ id: string; replaced: boolean }>>;
  /** Puts a removed school back, unless the same school has been added since. */
  restoreSchool(record: SchoolRecord): Promise<void>;
  /** Changes one school in a transaction of its own: two windows can't undo each other's. Nothing when it is not there. */
  changeSchool(id: string, next: (record: SchoolRecord) => SchoolRecord): Promise<void>;
  /** Removes the school and gives its record back; null when it was not there or could not be read. */
  removeSchool(id: string): Promise<SchoolRecord | null>;
  /** The parent's choices, defaults where none was made. */
  settings(): Promise<Settings>;
  /**
   * Changes the given choices alone, in one transaction: two windows can't undo each other's. A function is given the
   * choices as they stand.
   */
  changeSettings(
    changes: Partial<Settings> | ((before: Settings) => Partial<Settings>),
  ): Promise<void>;
  /** Words the parent asked to have kept, newest first; those past their 30 days are removed for good. */
  keptWords(now: Date): Promise<readonly KeptWords[]>;
  keepWords(words: KeptWords): Promise<void>;
  eraseWords(id: string): Promise<void>;
  /** Adds what a copy holds, in one transaction: its choices take the place of those there, its schools' packs too. */
  bringBack(backup: Backup): Promise<void>;
  /** Removes every record. */
  eraseEverything(): Promise<void>;
  close(): void;
}>;

/**
 * Opens the extension's own database. Only the background and our own pages may: in a web page IndexedDB
 * would belong to the page. Rejects when the browser blocks storage, or when a newer version wrote it. `onClosed` is
 * called when the browser ends the connection or a newer version wants the database: it must be opened anew.
 */
export async function openStore(onClosed: () => void): Promise<Store> {
  const db = await openDB<Shape>('quiet-word', VERSION, {
    upgrade(fresh, from) {
      if (from < 1) {
        fresh.createObjectStore('schools');
        fresh.createObjectStore('settings');
      }
      if (from < 2) fresh.createObjectStore('kept');
    },
    blocking() {
      db.close();
      onClosed();
    },
    terminated: onClosed,
  });
  return createStore(db);
}

function createStore(db: IDBPDatabase<Shape>): Store {
  return {
    schools: async () => readSchools(await db.getAll('schools')),
    async damaged() {
      const stored = await db.getAll('schools');
      return stored.length - readSchools(stored).length;
    },
    async removeDamaged() {
      const tx = db.transaction('schools', 'readwrite');
      for await (const cursor of tx.store)
        if (!parseSchoolRecord(cursor.value)) await cursor.delete();
      await tx.done;
    },
    async addSchool(record) {
      const tx = db.transaction('schools', 'readwrite');
      const before = sameSchool(readSchools(await tx.store.getAll()), record);
      const kept = before ? withPack(before, record.pack) : record;
      await tx.store.put(kept, kept.id);
      await tx.done;
      return { id: kept.id, replaced: before !== undefined };
    },
    async restoreSchool(record) {
      const tx = db.transaction('schools', 'readwrite');
      const added = sameSchool(readSchools(await tx.store.getAll()), record);
      if (!added) await tx.store.put(record, record.id);
      await tx.done;
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
      const next = typeof changes === 'function' ? changes(before) : changes;
      await tx.store.put({ ...before, ...next }, 'settings');
      await tx.done;
    },
    async keptWords(now) {
      const stored = await db.getAll('kept');
      const kept = stillKept(stored, now.getTime());
      // A full disk must not stand in the way of reading; what is over is removed the next time.
      if (!isTidy(stored, kept)) await tidyKept(db, now.getTime()).catch(() => undefined);
      return kept;
    },
    async keepWords(words) {
      await db.put('kept', words, words.id);
    },
    async eraseWords(id) {
      await db.delete('kept', id);
    },
    async bringBack({ schools, settings, kept }) {
      const tx = db.transaction(['schools', 'settings', 'kept'], 'readwrite');
      const there = readSchools(await tx.objectStore('schools').getAll());
      for (const school of schools) {
        const { id } = sameSchool(there, school) ?? school;
        await tx.objectStore('schools').put({ ...school, id }, id);
      }
      for (const words of kept) await tx.objectStore('kept').put(words, words.id);
      await tx.objectStore('settings').put(settings, 'settings');
      await tx.done;
    },
    async eraseEverything() {
      const tx = db.transaction(['schools', 'settings', 'kept'], 'readwrite');
      await Promise.all([
        tx.objectStore('schools').clear(),
        tx.objectStore('settings').clear(),
        tx.objectStore('kept').clear(),
        tx.done,
      ]);
    },
    close: () => db.close(),
  };
}

/** Whether what is stored is what is still kept, in whatever order. */
function isTidy(stored: readonly unknown[], kept: readonly KeptWords[]): boolean {
  const dates = new Map(kept.map(({ id, keptAt }) => [id, keptAt]));
  return (
    stored.length === kept.length &&
    stored.every(
      (record) => v.is(keptWordsSchema, record) && dates.get(record.id) === record.keptAt,
    )
  );
}

/** Removes for good what is over or damaged, in one transaction: words kept meanwhile stay. */
async function tidyKept(db: IDBPDatabase<Shape>, now: number): Promise<void> {
  const tx = db.transaction('kept', 'readwrite');
  for await (const cursor of tx.store) {
    const [words] = stillKept([cursor.value], now);
    await (words ? cursor.update(words) : cursor.delete());
  }
  await tx.done;
}

function readSchools(stored: readonly unknown[]): readonly SchoolRecord[] {
  return stored
    .map(parseSchoolRecord)
    .filter((record) => record !== null)
    .sort((a, b) => a.addedAt.localeCompare(b.addedAt));
}

/** A pack with the same clauses has been read if the one before it has; another is to be read again. */
function withPack(before: SchoolRecord, pack: SchoolPack): SchoolRecord {
  if (comparePacks(before.pack, pack).clauses.length === 0) return { ...before, pack };
  const { id, addedAt, taught, refused, staff } = before;
  return { id, pack, addedAt, taught, refused, staff, readAgain: true };
}

function sameSchool(
  kept: readonly SchoolRecord[],
  { pack }: SchoolRecord,
): SchoolRecord | undefined {
  return kept.find((record) => isSameSchool(record.pack, pack));
}

/** Anything but an object holds no choice at all; a damaged choice in one takes its default alone. */
function readSettings(stored: unknown): Settings {
  const parsed = v.safeParse(settingsSchema, stored);
  return parsed.success ? parsed.output : v.parse(settingsSchema, {});
}
