import { parseSchoolRecord, type SchoolRecord } from '@/lib/store';
import { browser } from 'wxt/browser';

/** How long a removed school can be brought back, in ms. */
const UNDO_FOR = 60_000;
const KEY = 'removed-school';

/** Where a removed school waits; null once the time to bring it back is over. */
export type RemovedSchool = Readonly<{
  /** Holds `record` in place of the one before. */
  keep(record: SchoolRecord): Promise<void>;
  read(): Promise<SchoolRecord | null>;
  forget(): Promise<void>;
}>;

/**
 * The school removed last. Held in the browser's session memory, which is never written to disk, because the
 * background may be put to sleep within the minute.
 */
export const removedSchool: RemovedSchool = {
  keep: (record) =>
    browser.storage.session.set({ [KEY]: { record, until: Date.now() + UNDO_FOR } }),

  async read() {
    const held: unknown = (await browser.storage.session.get(KEY))[KEY];
    if (typeof held !== 'object' || held === null) return null;
    if (!('until' in held) || !('record' in held) || typeof held.until !== 'number') return null;
    const left = held.until - Date.now();
    // More than a minute is left only when the clock was set back meanwhile.
    if (left > 0 && left <= UNDO_FOR) return parseSchoolRecord(held.record);
    await browser.storage.session.remove(KEY);
    return null;
  },

  forget: () => browser.storage.session.remove(KEY),
};
