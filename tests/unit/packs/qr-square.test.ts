import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { qrSquare } from '@/lib/packs';

/** The pixels of a path of unit rectangles, each module `zoom` px wide. */
function draw(size: number, path: string, zoom: number): Uint8ClampedArray {
  const pixels = new Uint8ClampedArray((size * zoom) ** 2 * 4).fill(255);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/gu))
    for (let row = 0; row < zoom; row += 1)
      for (let column = 0; column < Number(run) * zoom; column += 1) {
        const at = ((Number(y) * zoom + row) * size * zoom + Number(x) * zoom + column) * 4;
        pixels.fill(0, at, at + 3);
      }
  return pixels;
}

describe('a QR code', () => {
  it.each([10, 500, 2953])('of %i characters is read back by another library', (length) => {
    const text = 'https://elm.example/#pack='.padEnd(length, 'aB3-_').slice(0, length);
    const square = qrSquare(text);
    if (!square) throw new Error('It fits.');
    const side = square.size * 3;
    expect(jsQR(draw(square.size, square.path, 3), side, side)?.data).toBe(text);
  });

  it('is none when the text is longer than one holds', () => {
    expect(qrSquare('a'.repeat(2954))).toBeNull();
  });
});
