import type { Names } from '@/lib/messages';
import { deriveNameTable } from '@/lib/naming';
import { packNames } from '@/lib/packs';
import type { SchoolRecord, Settings } from '@/lib/store';

/** What the tabs look for, worked out from the schools and settings as stored. */
export function makeNames(schools: readonly SchoolRecord[], settings: Settings): Names {
  const table = deriveNameTable(
    schools.map(({ id, pack, taught, refused }) => ({
      school: id,
      ...packNames(pack),
      taught,
      refused,
    })),
  );
  return { table, quietUntil: settings.quietUntil };
}
