import canonicalize from 'canonicalize';
import type { SchoolPack } from './school-pack';

/** The canonical JSON (RFC 8785) of `pack`: same pack, same text, whatever the order of its fields was. */
export function canonicalPack(pack: SchoolPack): string {
  return canonicalize(pack) ?? '';
}
