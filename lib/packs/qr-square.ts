import { encode } from 'uqr';

/** A QR code: `size` modules a side, its quiet zone included, and its dark modules as an SVG path of unit squares. */
export type QrSquare = Readonly<{ size: number; path: string }>;

/** Light modules on every side (ISO/IEC 18004, section 6.3.8). */
const QUIET_ZONE = 4;

/** The QR code of `text`, or null when it is longer than one code holds. */
export function qrSquare(text: string): QrSquare | null {
  const code = encodeOrNull(text);
  if (!code) return null;
  const path = code.data.map((row, y) => rowPath(row, y)).join('');
  return { size: code.size, path };
}

function encodeOrNull(text: string) {
  try {
    return encode(text, { ecc: 'L', border: QUIET_ZONE });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Each run of dark modules in a row as one rectangle. */
function rowPath(row: readonly boolean[], y: number): string {
  const cells = row.map((dark) => (dark ? '1' : '0')).join('');
  return [...cells.matchAll(/1+/gu)]
    .map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`)
    .join('');
}
