import type { Size } from './place-card';

/** The widest an open card is drawn, in letters of its own text, and the widths tried after that, in CSS px. */
const LETTERS = 22.7;
const WIDTHS = [340, 280, 240];
/** Heights tried where a card's own is too much, in CSS px. */
const HEIGHTS = [520, 470, 420, 370, 320, 270, 220, 170];

/** In a window no wider than this a card is as wide as the window: on a phone it is held and read with one hand. */
const PHONE = 480;

/** The least room left between a card and the window's edges together, in CSS px. */
const MARGIN = 16;

/** The sizes an open card can take in a window, best first; those drawn last are remembered while it is folded. */
export type CardSizes = Readonly<{
  /** Sizes that fit `viewport`; measures the card when it stands open in `stage`. */
  list(viewport: Size): readonly Size[];
  /** Gives the card the size chosen for it. */
  apply(size: Size): void;
}>;

/** Sizes for the card drawn in `stage`, set through custom properties on it. */
export function createCardSizes(stage: HTMLElement): CardSizes {
  const heights = new Map<number, number>();
  const drawn = new MutationObserver(() => heights.clear());
  drawn.observe(stage, {
    ...{ childList: true, subtree: true, characterData: true },
    attributeFilter: ['open'],
  });
  let measuredAt = 0;

  function apply({ width, height }: Size): void {
    stage.style.setProperty('--card-width', `${width}px`);
    stage.style.setProperty('--card-height', `${height}px`);
  }

  return {
    apply,
    list(viewport) {
      const most = viewport.width - MARGIN;
      const widest = Math.round(LETTERS * textHeight(stage));
      const usual = [widest, ...WIDTHS.filter((width) => width < widest)];
      const tried = viewport.width <= PHONE ? [most, ...usual] : usual;
      const widths = [...new Set(tried.map((width) => Math.min(width, most)))];
      const card = stage.querySelector<HTMLElement>('.card');
      const text = textHeight(stage);
      if (drawn.takeRecords().length > 0 || text !== measuredAt) heights.clear();
      measuredAt = text;
      // To measure is to lay the page out again, which no key should have to wait for.
      if (card && !widths.every((width) => heights.has(width))) {
        const { cssText } = stage.style;
        const body = card.querySelector('.body');
        const read = body?.scrollTop ?? 0;
        for (const width of widths) {
          apply({ width, height: 10_000 });
          heights.set(width, card.offsetHeight);
        }
        // What has no need to scroll while it is measured has lost its place.
        stage.style.cssText = cssText;
        if (body && body.scrollTop !== read) body.scrollTop = read;
      }
      const tallest = viewport.height - MARGIN;
      const natural = (width: number): number => heights.get(width) ?? 0;
      return [
        ...widths.map((width) => ({ width, height: natural(width) })),
        ...HEIGHTS.flatMap((height) => widths.map((width) => ({ width, height }))).filter(
          ({ width, height }) => height < natural(width),
        ),
      ].filter(({ height }) => height > 0 && height <= tallest);
    },
  };
}

/** The size of the card's words, in CSS px; the usual one where it is not laid out. */
function textHeight(stage: HTMLElement): number {
  const size = Number.parseFloat(getComputedStyle(stage).fontSize);
  return size > 0 ? size : 15;
}
