import { Inflate, deflateSync } from 'fflate';
import { fromBase64Url, toBase64Url } from './base64url';
import { canonicalPack } from './canonical-pack';
import { crc32 } from './checksum';
import { PACK_LIMITS } from './pack-field';
import { DICTIONARY_NUMBER, PACK_DICTIONARY } from './pack-dictionary';
import type { FaultKey } from './pack-remark';
import { type PackReading, readPack } from './read-pack';
import type { SchoolPack } from './school-pack';

const CHECKSUM_BYTES = 4;
/** Block type 3 is reserved in deflate (RFC 1951, section 3.2.3), so no plain code begins with these bits. */
const WITH_DICTIONARY = 0b110;
const FIRST_BYTE = WITH_DICTIONARY | (DICTIONARY_NUMBER << 3);
/** Small enough that a piece inflates to a few MB at most: deflate cannot grow a text more than 1,032 times. */
const PIECE_BYTES = 2048;
/** Fewer characters than the code of the smallest pack has: a few pasted words are none. */
const SHORTEST_CODE = 60;
/** More characters than the code of the largest pack can have. */
const LONGEST_CODE = 2 * PACK_LIMITS.bytes;

/**
 * `pack` as a code of letters, digits, "-" and "_": base64url over a byte that names the dictionary, the pack's
 * canonical JSON deflated with it (RFC 1951), and the CRC-32 of all that, highest byte first.
 */
export function encodePack(pack: SchoolPack): string {
  const deflated = deflateSync(new TextEncoder().encode(canonicalPack(pack)), {
    level: 9,
    mem: 12,
    dictionary: PACK_DICTIONARY,
  });
  const bytes = new Uint8Array(1 + deflated.length + CHECKSUM_BYTES);
  bytes[0] = FIRST_BYTE;
  bytes.set(deflated, 1);
  const summed = bytes.subarray(0, -CHECKSUM_BYTES);
  new DataView(bytes.buffer).setUint32(summed.length, crc32(summed));
  return toBase64Url(bytes);
}

/** The set-up link: `base` with the pack's code as its fragment, which browsers keep to themselves. */
export function packLink(pack: SchoolPack, base: string): string {
  return `${base.replace(/#.*$/su, '')}#pack=${encodePack(pack)}`;
}

/**
 * Reads a set-up link, its fragment, or the bare code, with any spaces and line breaks a paste brought along; made
 * with the dictionary or as plain deflated JSON. Never throws and never inflates past the size of a pack.
 */
export function decodePack(pasted: string): PackReading {
  const code = codeIn(pasted);
  if (code === null) return refuse('packs.notALinkCode');
  const bytes = fromBase64Url(code);
  if (!bytes || bytes.length <= CHECKSUM_BYTES) return refuse('packs.linkCodeDamaged');
  const summed = bytes.subarray(0, -CHECKSUM_BYTES);
  const stated = new DataView(bytes.buffer, summed.length).getUint32(0);
  if (crc32(summed) !== stated) return refuse('packs.linkCodeDamaged');
  const source = inflateCode(summed);
  return source === null ? refuse('packs.linkCodeDamaged') : readPack(source);
}

function codeIn(pasted: string): string | null {
  if (pasted.length > LONGEST_CODE) return null;
  const [, marked] = /#pack=(.*)$/su.exec(pasted) ?? [];
  const code = (marked ?? pasted).replace(/\s+/gu, '');
  const shortest = marked === undefined ? SHORTEST_CODE : 1;
  return /^[\w-]+$/u.test(code) && code.length >= shortest ? code : null;
}

/** A dictionary of another number is of a version to come. */
function inflateCode(bytes: Uint8Array): string | null {
  const first = bytes[0] ?? 0;
  if ((first & WITH_DICTIONARY) !== WITH_DICTIONARY) return inflate(bytes);
  return first === FIRST_BYTE ? inflate(bytes.subarray(1), PACK_DICTIONARY) : null;
}

/** The inflated text, cut just past the size of a pack, or null when the bytes are no deflated data. */
function inflate(deflated: Uint8Array, dictionary?: Uint8Array): string | null {
  const decoder = new TextDecoder();
  const seen = { text: '', ended: false };
  const stream = new Inflate(dictionary ? { dictionary } : {}, (chunk, final) => {
    seen.text += decoder.decode(chunk, { stream: !final });
    seen.ended = final;
  });
  const isTooLong = () => seen.text.length > PACK_LIMITS.bytes;
  try {
    for (let at = 0; at < deflated.length && !isTooLong(); at += PIECE_BYTES) {
      const piece = deflated.subarray(at, at + PIECE_BYTES);
      stream.push(piece, at + PIECE_BYTES >= deflated.length);
    }
  } catch {
    return null;
  }
  return seen.ended || isTooLong() ? seen.text : null;
}

function refuse(key: FaultKey): PackReading {
  return { ok: false, faults: [{ path: '', key }] };
}
