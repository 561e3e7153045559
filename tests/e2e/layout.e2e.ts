import { expect, type Page } from '@playwright/test';
import { surfaces } from '../stand-ins/surfaces';
import { cardBox, waitForCard } from './closed-shadow';
import { complaint } from './drafts';
import { eventually } from './eventually';
import { test } from './extension-browser';

/** Window sizes in CSS px: wide, a laptop, half a screen, a tablet, phones, and a laptop zoomed to 400 %. */
const windows = [
  [1600, 900],
  [1024, 700],
  [820, 900],
  [640, 480],
  [390, 844],
  [320, 568],
  [320, 200],
] as const;

for (const surface of surfaces.filter(({ isDraft }) => isDraft)) {
  test(`${surface.name}: at no window size is the text, the caret, a control or a list covered`, async ({
    page,
  }) => {
    await surface.open(page);
    await page.keyboard.type(complaint);
    await waitForCard(page);
    for (const [width, height] of windows) {
      await page.setViewportSize({ width, height });
      await eventually(() => covered(page), `${width} by ${height}`).toEqual([]);
    }
    if (surface.mention === null) return;
    await page.setViewportSize({ width: 1024, height: 700 });
    await page.keyboard.type(' @whi');
    await expect(page.locator('[role="listbox"]')).toBeVisible();
    await eventually(() => covered(page), 'the list is open').toEqual([]);
  });
}

/** What of the composer in use the card covers now; empty when it covers nothing or is not shown for want of room. */
async function covered(page: Page): Promise<readonly string[]> {
  const card = await cardBox(page);
  if (!card || !Number.isFinite(card.x)) return [];
  return page.evaluate(({ x, y, width, height }) => {
    const editor = document.activeElement;
    if (!(editor instanceof HTMLElement)) return ['the focus is gone'];
    const frame =
      editor.closest('[role="dialog"], form[role="presentation"]') ?? editor.parentElement;
    const caret = document.getSelection()?.rangeCount
      ? document.getSelection()?.getRangeAt(0).getBoundingClientRect()
      : undefined;
    const parts: (readonly [string, DOMRect])[] = [
      ['text', editor.getBoundingClientRect()],
      ...[...(frame?.querySelectorAll('button, [role="button"]') ?? [])].map(
        (control) =>
          [`control ${control.ariaLabel ?? ''}`, control.getBoundingClientRect()] as const,
      ),
      ...[...document.querySelectorAll('[role="listbox"]')].map(
        (list) => ['list', list.getBoundingClientRect()] as const,
      ),
    ];
    if (caret && caret.height > 0) parts.push(['caret', caret]);
    const isSeen = (rect: DOMRect) =>
      rect.width > 0 && rect.bottom > 0 && rect.top < innerHeight && rect.right > 0;
    return parts
      .filter(
        ([, rect]) =>
          isSeen(rect) &&
          x < rect.right &&
          rect.left < x + width &&
          y < rect.bottom &&
          rect.top < y + height,
      )
      .map(([name]) => name);
  }, card);
}
