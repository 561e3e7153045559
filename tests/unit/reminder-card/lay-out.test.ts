// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { CardView } from '@/components/reminder-card';
import type { CardHost } from '@/entrypoints/reminder-card/card-host';
import { createCardSizes } from '@/entrypoints/reminder-card/card-sizes';
import { layOut } from '@/entrypoints/reminder-card/lay-out';
import type { Size, Spot } from '@/entrypoints/reminder-card/place-card';
import type { CardContent } from '@/lib/reminders';
import type { Composer } from '@/lib/sites';
import { clauseCard } from './cards';

let stage: HTMLElement;
let moved: (Readonly<{ left: number; top: number }> | null)[];
let composer: Composer;

/** A window of `size`, with a card `height` px tall and a composer in the box given. */
function draw(size: Size, height: number, box: readonly [number, number, number, number]): void {
  Object.defineProperty(document.documentElement, 'clientWidth', {
    value: size.width,
    configurable: true,
  });
  Object.defineProperty(window, 'innerHeight', { value: size.height, configurable: true });
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', {
    get: () => height,
    configurable: true,
  });
  const frame = document.createElement('form');
  const editor = frame.appendChild(document.createElement('textarea'));
  for (const element of [frame, editor]) element.getBoundingClientRect = () => new DOMRect(...box);
  document.body.replaceChildren(frame, stage);
  composer = { place: 'post', editors: [editor], frame, anonymous: false };
}

const host = {
  moveTo: (spot: Readonly<{ left: number; top: number }> | null) => void moved.push(spot),
} as unknown as CardHost;

function lay(
  view: CardView,
  changes: Partial<{ content: CardContent; opened: boolean; spot: Spot | null }> = {},
) {
  const sizes = createCardSizes(stage);
  return layOut(host, sizes, composer, {
    content: clauseCard(),
    opened: false,
    spot: null,
    view,
    ...changes,
  });
}

/** A keyboard on the screen: what is left of the window begins `offsetTop` px down and is `height` px high. */
function putKeyboard(offsetTop: number, height: number, scale = 1): void {
  Object.defineProperty(window, 'visualViewport', {
    value: { offsetTop, height, scale },
    configurable: true,
  });
}

beforeEach(() => {
  Object.defineProperty(window, 'visualViewport', { value: null, configurable: true });
  stage = document.createElement('div');
  stage.style.fontSize = '15px';
  stage.innerHTML = '<section class="card"></section>';
  moved = [];
});

describe('the sizes a card can take', () => {
  it.each([
    ['a wide window', { width: 1280, height: 800 }, 400, 341, 400],
    ['a phone: as wide as the window', { width: 360, height: 700 }, 400, 344, 400],
    ['a low window: a lower card, which scrolls', { width: 1280, height: 300 }, 400, 341, 270],
    ['a window narrower than any card', { width: 200, height: 700 }, 400, 184, 400],
  ])('%s', (_, viewport, natural, width, height) => {
    draw(viewport, natural, [0, 0, 10, 10]);
    expect(createCardSizes(stage).list(viewport)[0]).toEqual({ width, height });
  });

  it('are none where not even the lowest fits', () => {
    draw({ width: 1280, height: 100 }, 400, [0, 0, 10, 10]);
    expect(createCardSizes(stage).list({ width: 1280, height: 100 })).toEqual([]);
  });

  it('are wider for larger words', () => {
    draw({ width: 1280, height: 800 }, 400, [0, 0, 10, 10]);
    stage.style.fontSize = '19px';
    expect(createCardSizes(stage).list({ width: 1280, height: 800 })[0]?.width).toBe(431);
  });

  it('leave the card as it was drawn', () => {
    draw({ width: 1280, height: 800 }, 400, [0, 0, 10, 10]);
    const sizes = createCardSizes(stage);
    sizes.apply({ width: 280, height: 300 });
    const before = stage.style.cssText;
    sizes.list({ width: 1280, height: 800 });
    expect(stage.style.cssText).toBe(before);
  });
});

describe('laying a card out', () => {
  const WIDE = { width: 1280, height: 800 };

  it('stands beside the composer, open', () => {
    draw(WIDE, 400, [300, 100, 500, 300]);
    expect(lay({ open: true })).toMatchObject({
      view: { open: true },
      spot: { left: 808, top: 100 },
    });
  });

  it('is a small button where there is no room, and covers the bottom once it was opened', () => {
    draw({ width: 360, height: 420 }, 400, [0, 0, 360, 330]);
    expect(lay({ open: true }).view).toEqual({ open: false, label: 'A quiet word' });
    const opened = lay({ open: false, label: 'A quiet word' }, { opened: true });
    expect(opened).toMatchObject({ view: { open: true }, spot: { top: 12, left: 8 } });
  });

  it('is nowhere while there is no room for a button either', () => {
    draw({ width: 360, height: 300 }, 400, [0, 0, 360, 300]);
    const controls = composer.frame;
    for (let row = 0; row < 10; row++) {
      const button = controls.appendChild(document.createElement('button'));
      button.getBoundingClientRect = () => new DOMRect(0, row * 30, 360, 30);
    }
    lay({ open: true });
    expect(moved.at(-1)).toBeNull();
  });

  it.each([
    ['the lower half is covered', 0, 350, 8, 350],
    ['the page has moved up under it', 200, 350, 208, 550],
  ])('keeps clear of the keyboard on a phone: %s', (_, offsetTop, height, least, most) => {
    draw({ width: 360, height: 700 }, 180, [0, 10 + offsetTop, 360, 120]);
    putKeyboard(offsetTop, height);
    const { view, spot } = lay({ open: true });
    expect(view).toEqual({ open: true });
    expect(spot?.top).toBeGreaterThanOrEqual(least);
    expect((spot?.top ?? 0) + (spot?.size.height ?? 0)).toBeLessThanOrEqual(most - 8);
    expect(moved.at(-1)).toMatchObject({ top: spot?.top });
  });

  it('opens on the parent’s press above the keyboard, and the word after a choice stays there', () => {
    draw({ width: 360, height: 700 }, 300, [0, 200, 360, 330]);
    putKeyboard(200, 350);
    expect(lay({ open: true }).view.open).toBe(false);
    const { spot } = lay({ open: false, label: 'A quiet word' }, { opened: true });
    expect(spot).toMatchObject({ top: 242, size: { height: 300 } });
    draw({ width: 360, height: 700 }, 60, [0, 200, 360, 20]);
    expect(lay({ open: 'done', scope: 'this-draft' }, { spot }).spot?.top).toBe(242);
  });

  it('takes no notice of what was zoomed into with two fingers', () => {
    draw(WIDE, 400, [300, 100, 500, 300]);
    putKeyboard(300, 200, 4);
    expect(lay({ open: true }).spot).toMatchObject({ left: 808, top: 100 });
  });

  it('leaves the word after a choice where the card stood, however small it is', () => {
    draw(WIDE, 400, [300, 100, 500, 300]);
    const { spot } = lay({ open: true });
    draw(WIDE, 60, [300, 100, 500, 300]);
    const done = lay({ open: 'done', scope: 'this-draft' }, { spot });
    expect(done.spot).toMatchObject({ left: spot?.left, top: spot?.top });
    expect(done.view).toEqual({ open: 'done', scope: 'this-draft' });
  });

  it('moves that word where what it stood on has been taken', () => {
    draw(WIDE, 60, [300, 100, 500, 300]);
    const spot = { left: 400, top: 150, size: { width: 341, height: 400 } };
    const done = lay({ open: 'done', scope: 'this-draft' }, { spot });
    expect(done.spot?.left).not.toBe(400);
  });
});
