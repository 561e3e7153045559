import * as v from 'valibot';
import { PACK_LIMITS } from './pack-field';
import { findCrossFieldFaults } from './cross-field-faults';
import { findUnknownFields } from './unknown-fields';
import { findWarnings } from './pack-warnings';
import { describeIssue } from './describe-issue';
import { normaliseTexts } from './normalise-texts';
import type { FaultKey, PackFault, PackNote, PackWarning } from './pack-remark';
import { PACK_FORMAT_VERSION, SchoolPackSchema, type SchoolPack } from './school-pack';

/** A pack that can be used, with what to look at; or everything that stands in its way, at most one fault a field. */
export type PackReading =
  | Readonly<{
      ok: true;
      pack: SchoolPack;
      notes: readonly PackNote[];
      warnings: readonly PackWarning[];
    }>
  | Readonly<{ ok: false; faults: readonly [PackFault, ...PackFault[]] }>;

/**
 * Reads the text of a pack file. Never throws, whatever the text; all faults come at once. A pack of a newer
 * format is refused with that fault alone, as its other fields may follow other rules.
 */
export function readPack(source: string): PackReading {
  if (byteLength(source) > PACK_LIMITS.bytes)
    return refuse('packs.tooLarge', { limit: PACK_LIMITS.bytes / 1024 });
  const parsed = parseJson(source);
  if (!parsed) return refuse(looksCutOff(source) ? 'packs.cutOff' : 'packs.notJson');
  const input = normaliseTexts(parsed.value);
  if (!isRecord(input)) return refuse('packs.notAPack');
  if (typeof input.formatVersion === 'number' && input.formatVersion > PACK_FORMAT_VERSION)
    return refuse('packs.newerVersion');
  return judge(input);
}

function judge(input: Readonly<Record<string, unknown>>): PackReading {
  const result = v.safeParse(SchoolPackSchema, input, { abortPipeEarly: true });
  const faults = [...(result.issues ?? []).map(describeIssue), ...findCrossFieldFaults(input)];
  const [first, ...rest] = firstOfEachPath(faults);
  if (first) return { ok: false, faults: [first, ...rest] };
  if (!result.success) return refuse('packs.notAPack');
  const pack: SchoolPack = result.output;
  return { ok: true, pack, notes: findUnknownFields(input, pack), warnings: findWarnings(pack) };
}

function refuse(key: FaultKey, values?: PackFault['values']): PackReading {
  return { ok: false, faults: [values ? { path: '', key, values } : { path: '', key }] };
}

function firstOfEachPath(faults: readonly PackFault[]): PackFault[] {
  const seen = new Set<string>();
  return faults.filter(({ path }) => !seen.has(path) && seen.add(path));
}

/** UTF-8 bytes; a text longer than the limit in UTF-16 units is not encoded to find out. */
function byteLength(source: string): number {
  return source.length > PACK_LIMITS.bytes
    ? source.length
    : new TextEncoder().encode(source).length;
}

function parseJson(source: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(source.replace(/^\uFEFF/, '')) };
  } catch {
    return null;
  }
}

function looksCutOff(source: string): boolean {
  const text = source.trim();
  return text.startsWith('{') && !text.endsWith('}');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
