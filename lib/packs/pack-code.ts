import { Inflate, deflateSync } from 'fflate';
import { fromBase64Url, toBase64Url } from './base64url';
import { canonicalPack } from './canonical-pack';
import { crc32 } from './checksum';
import { PACK_LIMITS } from './pack-field';
import type { FaultKey } from './pack-remark';
import { type PackReading, readPack } from './read-pack';
import type { SchoolPack } from './school-pack';

const CHECKSUM_BYTES = 4;
/** Small enough that a piece inflates to a few MB at most: deflate cannot grow a text more than 1,032 times. */
const PIECE_BYTES = 2048;
/** More characters than the code of the largest pack can have. */
const LONGEST_CODE = 2 * PACK_LIMITS.bytes;

/**
 * `pack` as a code of letters, digits, "-" and "_": base64url over its canonical JSON, deflated (RFC 1951),
 * and the CRC-32 of the deflated bytes, highest byte first.
 */
export function encodePack(pack: SchoolPack): string {
  const deflated = deflateSync(new TextEncoder().encode(canonicalPack(pack)), { level: 9 });
  const bytes = new Uint8Array(deflated.length + CHECKSUM_BYTES);
  bytes.set(deflated);
  new DataView(bytes.buffer).setUint32(deflated.length, crc32(deflated));
  return toBase64Url(bytes);
}

/** The set-up link: `base` with the pack's code as its fragment, which browsers keep to themselves. */
export function packLink(pack: SchoolPack, base: string): string {
  return `${base.replace(/#.*$/su, '')}#pack=${encodePack(pack)}`;
}

/**
 * Reads a set-up link, its fragment, or the bare code, with any spaces and line breaks a paste brought along.
 * Never throws and never inflates past the size of a pack.
 */
export function decodePack(pasted: string): PackReading {
  const code = codeIn(pasted);
  if (code === null) return refuse('packs.notALinkCode');
  const bytes = fromBase64Url(code);
  if (!bytes || bytes.length <= CHECKSUM_BYTES) return refuse('packs.linkCodeDamaged');
  const deflated = bytes.subarray(0, -CHECKSUM_BYTES);
  const stated = new DataView(bytes.buffer, deflated.length).getUint32(0);
  if (crc32(deflated) !== stated) return refuse('packs.linkCodeDamaged');
  const source = inflate(deflated);
  return source === null ? refuse('packs.linkCodeDamaged') : readPack(source);
}

function codeIn(pasted: string): string | null {
  if (pasted.length > LONGEST_CODE) return null;
  const code = pasted.replace(/\s+/gu, '').replace(/^.*#pack=/u, '');
  return /^[\w-]{8,}$/u.test(code) ? code : null;
}

/** The inflated text, cut just past the size of a pack, or null when the bytes are no deflated data. */
function inflate(deflated: Uint8Array): string | null {
  const decoder = new TextDecoder();
  const seen = { text: '', ended: false };
  const stream = new Inflate((chunk, final) => {
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
