import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard, type Box, type Size } from '@/entrypoints/reminder-card/place-card';

const GAP = 8;
const viewport: Size = { width: 1280, height: 800 };
const card: Size = { width: 340, height: 300 };
const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const middle = box(440, 150, 400, 300);

describe('beside a composer', () => {
  it.each<readonly [string, Box, Size, boolean, readonly [number, number] | null]>([
    ['after it, level with its top', middle, card, false, [848, 150]],
    ['after it, in whole px', box(440, 150, 400.25, 300), card, false, [849, 150]],
    ['before it, right to left', middle, card, true, [92, 150]],
    [
      'before it, where after it there is no room',
      box(640, 150, 500, 300),
      card,
      false,
      [292, 150],
    ],
    ['below it, where beside it there is no room', box(200, 50, 880, 300), card, false, [740, 358]],
    ['above it, where it stands at the bottom', box(200, 400, 880, 392), card, false, [740, 92]],
    ['moved up, where it would leave the window', box(440, 600, 400, 190), card, false, [848, 492]],
    ['nowhere, where it fills the window', box(0, 0, 1280, 800), card, false, null],
    [
      'nowhere, where the card is larger than the window',
      middle,
      { width: 340, height: 790 },
      false,
      null,
    ],
  ])('%s', (_, frame, size, rtl, spot) => {
    const placed = placeCard({ viewport, frame, obstacles: [frame], sizes: [size], rtl });
    expect(placed && [placed.left, placed.top]).toEqual(spot);
  });
});

it('takes the first size that has room', () => {
  const narrow: Size = { width: 240, height: 300 };
  const frame = box(300, 8, 680, 784);
  const sizes = [card, narrow, { width: 100, height: 100 }];
  expect(placeCard({ viewport, frame, obstacles: [frame], sizes, rtl: false })?.size).toBe(narrow);
});

it('keeps its distance where it can, and touches rather than go', () => {
  const frame = box(440, 150, 400, 300);
  const place = (width: number) => {
    const list = box(840 + width, 0, 1280 - 840 - width, 800);
    const below = box(0, 450, 1280, 350);
    const before = box(0, 0, 440, 800);
    const above = box(0, 0, 1280, 100);
    return placeCard({
      viewport,
      frame,
      obstacles: [frame, list, below, before, above],
      sizes: [{ width: 300, height: 200 }],
      rtl: false,
    });
  };
  expect(place(316)).toMatchObject({ left: 848 });
  expect(place(300)).toMatchObject({ left: 840 });
  expect(place(299)).toBeNull();
});

const length = fc.integer({ min: 0, max: 400 });
const anyBox = fc
  .record({
    left: fc.integer({ min: -60, max: 400 }),
    top: fc.integer({ min: -60, max: 400 }),
    width: length,
    height: length,
    part: fc.constantFrom(0, 0.25, 0.5),
  })
  .map(({ left, top, width, height, part }) => box(left + part, top, width, height + part));
const anyLayout = fc.record({
  viewport: fc.record({
    width: fc.integer({ min: 60, max: 420 }),
    height: fc.integer({ min: 60, max: 420 }),
  }),
  frame: anyBox,
  obstacles: fc.array(anyBox, { maxLength: 6 }),
  sizes: fc.array(
    fc.record({
      width: fc.integer({ min: 20, max: 200 }),
      height: fc.integer({ min: 20, max: 200 }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  rtl: fc.boolean(),
});

const covers = (one: Box, other: Box) =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

/** Whether any whole px of the window is a free spot, tried one by one on a grid of `step`. */
function isFreeSomewhere(
  size: Size,
  window: Size,
  obstacles: readonly Box[],
  step: number,
): boolean {
  for (let left = GAP; left + size.width + GAP <= window.width; left += step)
    for (let top = GAP; top + size.height + GAP <= window.height; top += step)
      if (!obstacles.some((each) => covers(box(left, top, size.width, size.height), each)))
        return true;
  return false;
}

describe('wherever it may be', () => {
  it('stands inside the window and covers nothing, in one of the sizes asked for', () => {
    fc.assert(
      fc.property(anyLayout, (layout) => {
        const spot = placeCard(layout);
        if (!spot) return;
        const { left, top, size } = spot;
        expect(layout.sizes).toContain(size);
        expect(Math.min(left, top)).toBeGreaterThanOrEqual(GAP);
        expect(left + size.width).toBeLessThanOrEqual(layout.viewport.width - GAP);
        expect(top + size.height).toBeLessThanOrEqual(layout.viewport.height - GAP);
        const placed = box(left, top, size.width, size.height);
        expect(layout.obstacles.filter((each) => covers(placed, each))).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('stands nowhere only when trying every spot finds none, in its size and all before it', () => {
    fc.assert(
      fc.property(anyLayout, (layout) => {
        const spot = placeCard(layout);
        const passed = spot ? layout.sizes.slice(0, layout.sizes.indexOf(spot.size)) : layout.sizes;
        for (const size of passed)
          expect(isFreeSomewhere(size, layout.viewport, layout.obstacles, 3)).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is found among many obstacles within a frame', () => {
    const obstacles = Array.from({ length: 60 }, (_, n) =>
      box((n * 197) % 1200, (n * 113) % 760, 60, 30),
    );
    const sizes = Array.from({ length: 15 }, (_, n) => ({ width: 340 - n, height: 700 - n }));
    const began = performance.now();
    placeCard({ viewport, frame: middle, obstacles, sizes, rtl: false });
    expect(performance.now() - began).toBeLessThan(250);
  });
});
