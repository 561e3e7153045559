import { parseSchoolRecord, type SchoolRecord } from '@/lib/store';
import { browser } from 'wxt/browser';

/** How long a removed school can be brought back, in ms. */
const UNDO_FOR = 60_000;
const KEY = 'removed-school';

/**
 * The school removed last. Held in the browser's session memory, which is never written to disk, because the
 * background may be put to sleep within the minute.
 */
export const removedSchool = {
  async keep(record: SchoolRecord): Promise<void> {
    await browser.storage.session.set({ [KEY]: { record, until: Date.now() + UNDO_FOR } });
  },

  /** Its name while it can still be brought back, else null. */
  async name(): Promise<string | null> {
    return (await read())?.pack.school.name ?? null;
  },

  /** Its record, once, while it can still be brought back; else null. */
  async take(): Promise<SchoolRecord | null> {
    const record = await read();
    await browser.storage.session.remove(KEY);
    return record;
  },
};

async function read(): Promise<SchoolRecord | null> {
  const held: unknown = (await browser.storage.session.get(KEY))[KEY];
  if (typeof held !== 'object' || held === null) return null;
  if (!('until' in held) || !('record' in held) || typeof held.until !== 'number') return null;
  if (held.until > Date.now()) return parseSchoolRecord(held.record);
  await browser.storage.session.remove(KEY);
  return null;
}
