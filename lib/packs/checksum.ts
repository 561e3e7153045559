/**
 * CRC-32 as in ISO 3309 and PNG (https://www.w3.org/TR/png-3/#D-CRCAppendix), 0 to 2³² − 1. It finds every change
 * within 32 neighbouring bits, and so every single wrong character of a code.
 */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
