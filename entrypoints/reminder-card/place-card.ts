/** A rectangle in CSS px of the viewport. */
export type Box = Readonly<{ left: number; top: number; right: number; bottom: number }>;

/** Width and height in CSS px. */
export type Size = Readonly<{ width: number; height: number }>;

/** Where a card may stand, and how large it is there. */
export type Spot = Readonly<{ left: number; top: number; size: Size }>;

/** The least distance from the window's edge, and where there is room for it from what must stay clear, in CSS px. */
const GAP = 8;

/** Distances from what must stay clear, tried in this order for each size: touching it is better than a smaller card. */
const CLEARANCES = [GAP, 0];

type Layout = Readonly<{
  viewport: Size;
  frame: Box;
  obstacles: readonly Box[];
  sizes: readonly Size[];
  rtl: boolean;
}>;

/**
 * The spot, in whole px, for a card beside `frame`, clear of every box in `obstacles`, inside `viewport`. The first of
 * `sizes` that has room wins; for it, the spot nearest to the frame, on the side where reading ends first.
 * Null when there is no room for any of them.
 */
export function placeCard(layout: Layout): Spot | null {
  for (const size of layout.sizes)
    for (const clearance of CLEARANCES) {
      const [best] = candidates(size, clearance, layout)
        .filter((box) => !layout.obstacles.some((each) => overlaps(box, grown(each, clearance))))
        .sort((a, b) => cost(a, layout) - cost(b, layout));
      if (best) return { left: best.left, top: best.top, size };
    }
  return null;
}

/**
 * Spots inside the window that stand level with the frame or an obstacle, or next to it, or at the window's edge.
 * Any free spot can be pushed to the left and to the top until it stands at one of these: if one is free, so is one here.
 */
function candidates(
  { width, height }: Size,
  clearance: number,
  { viewport, frame, obstacles }: Layout,
): Box[] {
  const lefts = [GAP, viewport.width - GAP - width];
  const tops = [GAP, viewport.height - GAP - height];
  for (const edge of [frame, ...obstacles]) {
    const { left, top, right, bottom } = grown(edge, clearance);
    lefts.push(Math.ceil(right), left - width, edge.left, edge.right - width);
    tops.push(Math.ceil(bottom), top - height, edge.top, edge.bottom - height);
  }
  return within(lefts, viewport.width - GAP - width).flatMap((left) =>
    within(tops, viewport.height - GAP - height).map((top) => ({
      left,
      top,
      right: left + width,
      bottom: top + height,
    })),
  );
}

/** The whole numbers in `values`, rounded down, that a card may begin at; each once. */
function within(values: readonly number[], last: number): number[] {
  return [...new Set(values.map(Math.floor))].filter((value) => value >= GAP && value <= last);
}

function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Smaller is better: near the frame, level with its top, and on the side where reading ends, or flush with it there. */
function cost(box: Box, { frame, rtl }: Layout): number {
  const apartX = Math.max(frame.left - box.right, box.left - frame.right, 0);
  const apartY = Math.max(frame.top - box.bottom, box.top - frame.bottom, 0);
  const beside = rtl ? box.right <= frame.left : box.left >= frame.right;
  const level = Math.abs(box.top - frame.top) / 100;
  const flush = Math.abs(rtl ? box.left - frame.left : box.right - frame.right) / 1000;
  return apartX + apartY + level + flush + (beside ? 0 : 12);
}
