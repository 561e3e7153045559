import { wordlist } from '@scure/bip39/wordlists/english.js';
import { canonicalPack } from './canonical-pack';
import type { SchoolPack } from './school-pack';

/** Five words of the BIP-39 English list (https://github.com/bitcoin/bips/blob/master/bip-0039/english.txt). */
export type Fingerprint = readonly [string, string, string, string, string];

const BITS_PER_WORD = 11;

/**
 * The words printed on a school's letter and shown before a parent says yes: the first 55 bits of SHA-256 over the
 * pack's canonical JSON, 11 bits a word, highest first. Rejects only where the browser has no Web Crypto.
 */
export async function fingerprintPack(pack: SchoolPack): Promise<Fingerprint> {
  const bytes = new TextEncoder().encode(canonicalPack(pack));
  const digest = new DataView(await crypto.subtle.digest('SHA-256', bytes));
  const head = digest.getBigUint64(0);
  return [wordAt(head, 0), wordAt(head, 1), wordAt(head, 2), wordAt(head, 3), wordAt(head, 4)];
}

function wordAt(head: bigint, place: number): string {
  const shift = BigInt(64 - BITS_PER_WORD * (place + 1));
  const index = Number((head >> shift) & BigInt(wordlist.length - 1));
  return wordlist[index] ?? '';
}
