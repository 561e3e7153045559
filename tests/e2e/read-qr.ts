import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type readSquare from 'jsqr';

const source = readFile(createRequire(import.meta.url).resolve('jsqr/dist/jsQR.js'), 'utf8');

/**
 * What the QR code in a PNG picture says, by a decoder that shares no code with the one that drew it; null when
 * there is none that can be read. `page` is a spare one, with no policy of its own.
 */
export async function readQr(page: Page, png: Buffer): Promise<string | null> {
  await page.evaluate(await source);
  return page.evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (!pen) return null;
    pen.drawImage(bitmap, 0, 0);
    const { data, width, height } = pen.getImageData(0, 0, bitmap.width, bitmap.height);
    const { jsQR } = globalThis as unknown as { jsQR: typeof readSquare };
    return jsQR(data, width, height)?.data ?? null;
  }, png.toString('base64'));
}
