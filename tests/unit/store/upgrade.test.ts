import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { openStore } from '@/lib/store';

const folder = join(import.meta.dirname, '../../fixtures/stored');

type Stored = Readonly<{
  version: number;
  schools: readonly (Readonly<Record<string, unknown>> & { id: string })[];
  settings: Readonly<Record<string, unknown>>;
  /** Since the second shape. */
  kept?: readonly (Readonly<Record<string, unknown>> & { id: string })[];
}>;

/** What each shape of the store held, by its version; a file is added with every new shape. */
it.each(readdirSync(folder))(
  'what the store held in %s is read whole by this version',
  async (file) => {
    const stored = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Stored;
    await storeAs(stored);
    const store = await openStore(() => undefined);
    expect(await store.schools()).toMatchObject(stored.schools);
    expect(await store.settings()).toMatchObject(stored.settings);
    expect(await store.keptWords(new Date('2026-10-02'))).toEqual(stored.kept ?? []);
    store.close();
  },
);

async function storeAs({ version, schools, settings, kept }: Stored): Promise<void> {
  indexedDB.deleteDatabase('quiet-word');
  const db = await openDB('quiet-word', version, {
    upgrade(fresh) {
      fresh.createObjectStore('schools');
      fresh.createObjectStore('settings');
      if (kept) fresh.createObjectStore('kept');
    },
  });
  for (const school of schools) await db.put('schools', school, school.id);
  await db.put('settings', settings, 'settings');
  for (const words of kept ?? []) await db.put('kept', words, words.id);
  db.close();
}
