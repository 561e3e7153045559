import type { SchoolPack } from './school-pack';

/**
 * True when `pack` is an older edition than `other` of the same code: adopted on an earlier day, or on the same
 * day with a version that counts lower ("1.9" before "1.10").
 */
export function isOlder(pack: SchoolPack, other: SchoolPack): boolean {
  if (pack.code.adopted !== other.code.adopted) return pack.code.adopted < other.code.adopted;
  return pack.code.version.localeCompare(other.code.version, 'en', { numeric: true }) < 0;
}
