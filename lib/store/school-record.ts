import { readPack, type SchoolPack } from '@/lib/packs';
import * as v from 'valibot';

/** A school the parent added: its pack, and what the parent said about its names. */
export type SchoolRecord = Readonly<{
  id: string;
  pack: SchoolPack;
  /** ISO date and time. */
  addedAt: string;
  /** Nicknames the parent taught. */
  taught: readonly string[];
  /** Forms that are not about this school, in the parent's words. */
  refused: readonly string[];
  /** Members of staff the parent added to those in the pack ("Mrs Hall"). */
  staff: readonly string[];
  /** The ISO day the parent noted having read the code as it is now; not there before that. */
  readOn?: string;
  /** There when a newer pack changed the clauses and the parent has not read them since. */
  readAgain?: true;
}>;

const storedRecord = v.object({
  id: v.string(),
  pack: v.record(v.string(), v.unknown()),
  addedAt: v.string(),
  taught: v.array(v.string()),
  refused: v.array(v.string()),
  // Records of before there was such a list have none.
  staff: v.optional(v.array(v.string()), []),
  readOn: v.exactOptional(v.string()),
  readAgain: v.exactOptional(v.literal(true)),
});

/** The record in `stored`, or null when it is damaged. What was stored is checked like a pack from outside. */
export function parseSchoolRecord(stored: unknown): SchoolRecord | null {
  const parsed = v.safeParse(storedRecord, stored);
  if (!parsed.success) return null;
  const reading = readPack(asJson(parsed.output.pack));
  return reading.ok ? { ...parsed.output, pack: reading.pack } : null;
}

/** What the database can hold and JSON can't (a cycle, a big number) is no pack: it reads as an empty one. */
function asJson(pack: Readonly<Record<string, unknown>>): string {
  try {
    return JSON.stringify(pack);
  } catch {
    return '';
  }
}
