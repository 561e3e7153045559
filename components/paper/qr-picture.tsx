import type { QrSquare } from '@/lib/packs';

/** A QR code, drawn; always dark on white, whatever the colours around it, as a camera needs it. */
export function QrPicture({
  square: { size, path },
  label,
  side,
}: Readonly<{
  square: QrSquare;
  label: string;
  /** Width and height on paper, in mm. */
  side: number;
}>) {
  return (
    <svg
      class="qr"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      width={`${side}mm`}
      height={`${side}mm`}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
