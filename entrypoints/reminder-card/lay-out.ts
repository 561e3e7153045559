import type { CardView } from '@/components/reminder-card';
import type { CardContent } from '@/lib/reminders';
import type { Composer } from '@/lib/sites';
import type { CardHost } from './card-host';
import type { CardSizes } from './card-sizes';
import { placeCard, type Box, type Size, type Spot } from './place-card';
import { seenWindow, type SeenWindow } from './seen-window';
import { readSurroundings } from './visible-boxes';

/** What the small buttons need before they are drawn, in CSS px: the one for a mark, the one with a word on it. */
const MARK: Size = { width: 34, height: 32 };
const PILL: Size = { width: 150, height: 32 };

/** The least side of what a finger presses, in CSS px; the style sheet draws it so. https://www.w3.org/TR/WCAG22/#target-size-enhanced */
const FINGER = 44;

/**
 * Gives the card the best place there is and says how much of it can stand open there: the whole card beside the
 * composer, else clear of every control in it, else a small button, else nothing until there is room. A card the
 * parent opened where there was no room covers the bottom of the window.
 */
export function layOut(
  host: CardHost,
  sizes: CardSizes,
  composer: Composer,
  showing: Readonly<{ content: CardContent; view: CardView; opened: boolean; spot: Spot | null }>,
): Readonly<{ view: CardView; spot: Spot | null }> {
  const { content, view, opened, spot: before } = showing;
  const viewport = seenWindow();
  const around = readSurroundings(composer);
  const frame = lowered(around.frame, -viewport.top);
  const essential = around.essential.map((box) => lowered(box, -viewport.top));
  const rtl = getComputedStyle(composer.frame).direction === 'rtl';
  const find = (fitting: readonly Size[], obstacles: readonly Box[]): Spot | null =>
    placeCard({ viewport, frame, obstacles, sizes: fitting, rtl });

  const isMark = content.kind === 'mark' && !opened && view.open !== 'done';
  const cards = isMark ? [] : sizes.list(viewport);
  const spot =
    (view.open === 'done' ? stayAt(before, cards, viewport, essential) : null) ??
    find(cards, [frame, ...essential]) ??
    find(cards, essential) ??
    (opened ? atBottom(viewport, cards) : null);
  if (spot) {
    sizes.apply(spot.size);
    const inWindow = { ...spot, top: spot.top + viewport.top };
    host.moveTo(inWindow);
    return { view: view.open === false ? { open: true } : view, spot: inWindow };
  }
  const small = [forFinger(content.kind === 'mark' ? MARK : PILL)];
  const place = find(small, [frame, ...essential]) ?? find(small, essential);
  host.moveTo(place && { ...place, top: place.top + viewport.top });
  const label = content.kind === 'mark' ? content.label : content.title;
  return { view: { open: false, label }, spot: null };
}

function forFinger({ width, height }: Size): Size {
  return matchMedia('(pointer: coarse)').matches
    ? { width: Math.max(width, FINGER + 2), height: Math.max(height, FINGER) }
    : { width, height };
}

/** The spot the card stands at, for the word that takes its place: under the hand that pressed it. Null when it is taken. */
function stayAt(
  before: Spot | null,
  cards: readonly Size[],
  viewport: SeenWindow,
  obstacles: readonly Box[],
): Spot | null {
  const size = before && cards.find(({ width }) => width === before.size.width);
  if (!size) return null;
  const { left } = before;
  const top = before.top - viewport.top;
  const [right, bottom] = [left + size.width, top + size.height];
  const isInside = left >= 0 && top >= 0 && right <= viewport.width && bottom <= viewport.height;
  const isTaken = obstacles.some(
    (each) => left < each.right && each.left < right && top < each.bottom && each.top < bottom,
  );
  return isInside && !isTaken ? { left, top, size } : null;
}

function lowered({ left, top, right, bottom }: Box, by: number): Box {
  return { left, right, top: top + by, bottom: bottom + by };
}

function atBottom(viewport: Size, cards: readonly Size[]): Spot | null {
  const size = cards[0] ?? { width: viewport.width - 16, height: viewport.height - 16 };
  return {
    left: Math.max(0, (viewport.width - size.width) / 2),
    top: Math.max(0, viewport.height - size.height - 8),
    size,
  };
}
