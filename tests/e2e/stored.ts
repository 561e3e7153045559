import type { Page } from '@playwright/test';

/** What the browser holds on its disk, read past the background: the truth every word of ours is measured by. */
export type Stored = Readonly<{
  schools: readonly Readonly<{ name: string; taught: readonly string[] }>[];
  settings: Readonly<Record<string, unknown>>;
  kept: readonly string[];
}>;

/** Reads the store from one of our own pages. */
export async function readStored(home: Page): Promise<Stored> {
  const { schools, settings, kept } = await home.evaluate(readAll);
  return {
    schools: (schools as readonly SchoolRow[]).map(({ pack, taught }) => ({
      name: pack.school.name,
      taught,
    })),
    settings: (settings[0] ?? {}) as Stored['settings'],
    kept: (kept as readonly { text: string }[]).map(({ text }) => text).sort(),
  };
}

type SchoolRow = Readonly<{ pack: { school: { name: string } }; taught: readonly string[] }>;

function readAll(): Promise<Readonly<Record<'schools' | 'settings' | 'kept', readonly unknown[]>>> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('quiet-word');
    opening.onerror = reject;
    opening.onsuccess = () => {
      const db = opening.result;
      const reading = db.transaction(['schools', 'settings', 'kept']);
      const [schools, settings, kept] = ['schools', 'settings', 'kept'].map((name) =>
        reading.objectStore(name).getAll(),
      );
      reading.oncomplete = () => {
        db.close();
        resolve({
          schools: schools?.result ?? [],
          settings: settings?.result ?? [],
          kept: kept?.result ?? [],
        });
      };
    };
  });
}
