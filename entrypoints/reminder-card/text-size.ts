import type { CardSize } from '@/lib/reminders';

/** The size of the words in a card, in CSS px, on a page whose own are as large as browsers make them. */
const TEXT: Readonly<Record<CardSize, number>> = { small: 13, usual: 15, large: 19 };

/** The size browsers give to text when nobody chose another, in CSS px. */
const BROWSERS_OWN = 16;

/** A page may ask for tiny or huge words; a card that nobody can read or that fills the window helps no one. */
const LEAST = 13;
const MOST = 30;

/** The size of a card's words in CSS px: as the parent chose, larger or smaller where the page's own are. */
export function textSize(chosen: CardSize): number {
  const own = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const share = Number.isFinite(own) && own > 0 ? own / BROWSERS_OWN : 1;
  return Math.min(MOST, Math.max(LEAST, Math.round(TEXT[chosen] * share)));
}
