import type { QrSquare } from '@/lib/packs';

const PX_PER_MODULE = 5;

/** The bytes of a PNG of a QR code. Rejects when the browser will not draw one. */
export async function drawQrPng({ size, path }: QrSquare): Promise<Uint8Array> {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size * PX_PER_MODULE;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('The browser draws no pictures.');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.scale(PX_PER_MODULE, PX_PER_MODULE);
  pen.fillStyle = '#000';
  pen.fill(new Path2D(path));
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The browser made no picture.');
  return new Uint8Array(await blob.arrayBuffer());
}
