import {
  comparePacks,
  displayHost,
  fingerprintPack,
  isOlder,
  isSameSchool,
  packNames,
  placeInPack,
  readPack,
  reviewDate,
  writtenHost,
  type PackFault,
  type PackNote,
  type PackWarning,
  type SchoolPack,
} from '@/lib/packs';
import type { PageState } from '@/lib/messages';
import { schoolLanguage } from '@/lib/reminders';
import type { Words } from '@/lib/words';
import { describeNames } from '../shared/describe-names';
import { isoDay } from '../shared/iso-day';
import type { PackPreviewProps } from '@/components/schools/pack-preview';

/** A pack that was looked at, and has not been added. */
export type LookedAt =
  | Readonly<{ ok: true; source: string; preview: Omit<PackPreviewProps, 'onYes' | 'onNo'> }>
  | Readonly<{ ok: false; sentences: readonly string[] }>;

/** Looks into a pack's text: what a parent should see before saying yes, or everything that is wrong with it. */
export async function lookAtPack(
  source: string,
  schools: PageState['schools'],
  words: Words,
): Promise<LookedAt> {
  const reading = readPack(source);
  if (!reading.ok) return { ok: false, sentences: sentencesFor(reading.faults, words) };
  const { pack, notes, warnings } = reading;
  const before = schools.find((school) => isSameSchool(school.pack, pack));
  const remarks = sentencesFor([...warnings, ...notes], words);
  const fingerprint = await fingerprintPack(pack);
  if (before) remarks.unshift(...(await besideKept(pack, before.pack, words)));
  return {
    ok: true,
    source,
    preview: {
      school: pack.school.name,
      edition: editionOf(pack, words),
      complaintsHost: hostOf(pack),
      names: namesOf(pack),
      nameRemarks: describeNames(packNames(pack), words).map(({ sentence }) => sentence),
      fingerprint,
      remarks,
      replaces: before !== undefined,
      langOf: (text) => schoolLanguage(text, pack.school.nation),
      changes: before ? changesSince(before.pack, pack, words) : null,
    },
  };
}

/** How a pack stands to the one that is kept of its school: the same, older, or another under the same name. */
async function besideKept(
  pack: SchoolPack,
  kept: SchoolPack,
  { say }: Words,
): Promise<readonly string[]> {
  const [words, before] = await Promise.all([fingerprintPack(pack), fingerprintPack(kept)]);
  if (words.join() === before.join()) return [say('schools.samePack')];
  if (isOlder(pack, kept)) return [say('home.previewOlder')];
  return isOlder(kept, pack) ? [] : [say('schools.otherWords')];
}

function changesSince(
  before: SchoolPack,
  pack: SchoolPack,
  { say }: Words,
): PackPreviewProps['changes'] {
  const { clauses, fields } = comparePacks(before, pack);
  if (clauses.length + fields.length === 0) return null;
  return {
    clauses,
    fields: fields.map(({ path, before: old, after }) => {
      const { key, values } = placeInPack(path);
      return { place: say(key, values), before: old, after };
    }),
  };
}

/** One plain sentence a remark, with where it is. A remark on the whole file needs no place. */
export function sentencesFor(
  remarks: readonly (PackFault | PackWarning | PackNote)[],
  { say }: Words,
): string[] {
  return remarks.map(({ path, key, values }) => {
    const sentence = say(key, values);
    if (path === '') return sentence;
    const place = placeInPack(path);
    return say('home.faultAt', { place: say(place.key, place.values), sentence });
  });
}

/** "Title, version 1, from 1 September 2026". */
export function editionOf({ code }: SchoolPack, { say, date }: Words): string {
  return say('home.edition', {
    title: code.title,
    version: code.version,
    date: date(code.adopted),
  });
}

/** Says that the copy is past its day to be looked at again; null while it is not. */
export function oldCopy(pack: SchoolPack, { say, date }: Words, now: Date): string | null {
  return isoDay(now) > reviewDate(pack)
    ? say('home.oldCopy', { date: date(pack.code.adopted) })
    : null;
}

/** Every name in the pack that is looked for, without repeats. */
export function namesOf(pack: SchoolPack): string[] {
  const { name, otherNames, handles, hashtags } = packNames(pack);
  return [...new Set([name, ...otherNames, ...handles, ...hashtags])];
}

/** The host as the browser resolves it; beside it the host as written, where the two do not read the same. */
function hostOf({ complaints }: SchoolPack): string {
  const written = writtenHost(complaints.url);
  const host = displayHost(complaints.url);
  return written === null ? host : `${host} (${written})`;
}
