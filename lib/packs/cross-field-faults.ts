import { PACK_LIMITS } from './pack-field';
import type { PackFault } from './pack-remark';

/** A section or clause found in a pack that may be faulty elsewhere. */
type Found = Readonly<{ path: string; fields: Readonly<Record<string, unknown>> }>;

/**
 * Faults that no single field shows: ids used twice, no clause at all, more clauses than a pack can hold.
 * `input` is a parsed file of any shape; what is not where it should be is passed over, as the schema names it.
 */
export function findCrossFieldFaults(input: Readonly<Record<string, unknown>>): PackFault[] {
  const { code } = input;
  if (!isRecord(code) || !Array.isArray(code.sections)) return [];
  const sections = recordsIn(code.sections, 'code.sections');
  const clauses = sections.flatMap(({ path, fields }) =>
    recordsIn(fields.clauses, `${path}.clauses`),
  );
  return [...countFaults(sections, clauses), ...duplicateIds([...sections, ...clauses])];
}

function countFaults(sections: readonly Found[], clauses: readonly Found[]): PackFault[] {
  const path = 'code.sections';
  if (clauses.length > PACK_LIMITS.clauses) {
    const values = { count: clauses.length, limit: PACK_LIMITS.clauses };
    return [{ path, key: 'packs.tooManyClauses', values }];
  }
  const listsWell = sections.every(({ fields }) => Array.isArray(fields.clauses));
  return clauses.length === 0 && listsWell ? [{ path, key: 'packs.noClauses' }] : [];
}

function duplicateIds(found: readonly Found[]): PackFault[] {
  const seen = new Set<string>();
  const faults: PackFault[] = [];
  for (const { path, fields } of found) {
    if (typeof fields.id !== 'string') continue;
    if (seen.has(fields.id))
      faults.push({ path: `${path}.id`, key: 'packs.duplicateId', values: { id: fields.id } });
    seen.add(fields.id);
  }
  return faults;
}

function recordsIn(list: unknown, path: string): Found[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((fields: unknown, index) =>
    isRecord(fields) ? [{ path: `${path}[${index}]`, fields }] : [],
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
