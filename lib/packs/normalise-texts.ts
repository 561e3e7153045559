/** Deeper than any field of a pack, and shallow enough for any stack. */
const DEEPEST = 10;

/**
 * A copy of a JSON value with every text trimmed and in NFC, so that the same words are the same text
 * however they were typed. What lies deeper than any field of a pack is left as it is.
 */
export function normaliseTexts(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return value.normalize('NFC').trim();
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return value;
  if (Array.isArray(value)) return value.map((item) => normaliseTexts(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key, normaliseTexts(field, depth + 1)]),
  );
}
