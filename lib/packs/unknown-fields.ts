import type { PackNote } from './pack-remark';

/** A note for every field of `input` that the read pack has no place for; `kept` is what became of `input`. */
export function findUnknownFields(input: unknown, kept: unknown, path = ''): PackNote[] {
  if (Array.isArray(input) && Array.isArray(kept))
    return kept.flatMap((item, index) =>
      findUnknownFields(input[index], item, `${path}[${index}]`),
    );
  if (!isObject(input) || !isObject(kept)) return [];
  const known = new Map(Object.entries(kept));
  return Object.entries(input).flatMap(([field, value]): PackNote[] => {
    const at = path ? `${path}.${field}` : field;
    return known.has(field)
      ? findUnknownFields(value, known.get(field), at)
      : [{ path: at, key: 'packs.unknownField', values: { field } }];
  });
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
