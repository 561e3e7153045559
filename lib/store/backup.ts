import * as v from 'valibot';
import { keptWordsSchema, type KeptWords } from './kept-words';
import { parseSchoolRecord, type SchoolRecord } from './school-record';
import { settingsSchema, type Settings } from './settings';

const FORMAT = 'quiet-word-copy';
const VERSION = 1;

/** More records of a kind than anybody keeps: a file with more is none of ours. */
const MOST = 1_000;

/** Everything that is kept, as one file holds it. */
export type Backup = Readonly<{
  schools: readonly SchoolRecord[];
  settings: Settings;
  kept: readonly KeptWords[];
}>;

/** What a file turned out to be: a copy, one of a newer version, or something else. */
export type BackupReading =
  Readonly<{ ok: true; backup: Backup }> | Readonly<{ ok: false; why: 'newer' | 'no-copy' }>;

const shape = v.object({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  schools: v.pipe(v.array(v.unknown()), v.maxLength(MOST)),
  settings: settingsSchema,
  kept: v.pipe(v.array(keptWordsSchema), v.maxLength(MOST)),
});

/** The text of a file that {@link readBackup} reads back. */
export function writeBackup({ schools, settings, kept }: Backup): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, schools, settings, kept }, null, 2);
}

/** The copy in the text of a file. All of it or nothing: one damaged record makes it no copy. Never throws. */
export function readBackup(source: string): BackupReading {
  const json = parseJson(source);
  const parsed = v.safeParse(shape, json);
  if (!parsed.success) return { ok: false, why: isNewer(json) ? 'newer' : 'no-copy' };
  const { settings, kept } = parsed.output;
  const schools = parsed.output.schools.map(parseSchoolRecord);
  const sound = schools.filter((record) => record !== null);
  if (sound.length < schools.length) return { ok: false, why: 'no-copy' };
  return { ok: true, backup: { schools: sound, settings, kept } };
}

function isNewer(json: unknown): boolean {
  const newer = v.object({
    format: v.literal(FORMAT),
    version: v.pipe(v.number(), v.minValue(VERSION + 1)),
  });
  return v.is(newer, json);
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}
