import { packLink, type SchoolPack } from '@/lib/packs';

/** The set-up link that opens the page at `address` with the pack in it; null when that is no `https:` address. */
export function setUpLink(pack: SchoolPack, address: string): string | null {
  const page = address.trim();
  if (!/^https:\/\/[^@\s]+$/iu.test(page) || !URL.canParse(page)) return null;
  return packLink(pack, page);
}
