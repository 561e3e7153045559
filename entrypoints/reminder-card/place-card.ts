/** A rectangle in CSS px of the viewport. */
export type Box = Readonly<{ left: number; top: number; right: number; bottom: number }>;

/** Width and height in CSS px. */
export type Size = Readonly<{ width: number; height: number }>;

/** Where a card may stand, and how large it is there. */
export type Spot = Readonly<{ left: number; top: number; size: Size }>;

/** The least distance from the window's edge and from what must stay clear, in CSS px. */
const GAP = 8;

/**
 * The spot for a card beside `frame`, clear of every box in `obstacles`, inside `viewport`. The first of `sizes`
 * that has room wins; for it, the spot nearest to the frame, on the side where reading ends first.
 * Null when there is no room for any of them.
 */
export function placeCard(
  layout: Readonly<{
    viewport: Size;
    frame: Box;
    obstacles: readonly Box[];
    sizes: readonly Size[];
    rtl: boolean;
  }>,
): Spot | null {
  for (const size of layout.sizes) {
    const spots = candidates(size, layout).filter(
      (box) => isInside(box, layout.viewport) && !layout.obstacles.some((o) => overlaps(box, o)),
    );
    const [best] = spots.sort((a, b) => cost(a, layout) - cost(b, layout));
    if (best) return { left: best.left, top: best.top, size };
  }
  return null;
}

type Layout = Parameters<typeof placeCard>[0];

/** Spots that touch the frame, an obstacle or the window's edge: if any spot is free, one of these is. */
function candidates({ width, height }: Size, { viewport, frame, obstacles }: Layout): Box[] {
  const edges = [frame, ...obstacles];
  const lefts = [GAP, viewport.width - GAP - width];
  const tops = [GAP, viewport.height - GAP - height];
  for (const edge of edges) {
    lefts.push(edge.right + GAP, edge.left - GAP - width, edge.left, edge.right - width);
    tops.push(edge.bottom + GAP, edge.top - GAP - height, edge.top, edge.bottom - height);
  }
  return unique(lefts).flatMap((left) =>
    unique(tops).map((top) => ({ left, top, right: left + width, bottom: top + height })),
  );
}

function unique(values: readonly number[]): number[] {
  return [...new Set(values.map(Math.round))];
}

function isInside(box: Box, viewport: Size): boolean {
  return (
    box.left >= GAP &&
    box.top >= GAP &&
    box.right <= viewport.width - GAP &&
    box.bottom <= viewport.height - GAP
  );
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Smaller is better: near the frame, level with its top, and on the side where reading ends. */
function cost(box: Box, { frame, rtl }: Layout): number {
  const apartX = Math.max(frame.left - box.right, box.left - frame.right, 0);
  const apartY = Math.max(frame.top - box.bottom, box.top - frame.bottom, 0);
  const beside = rtl ? box.right <= frame.left : box.left >= frame.right;
  const level = Math.abs(box.top - frame.top) / 100;
  return apartX + apartY + level + (beside ? 0 : 12);
}
