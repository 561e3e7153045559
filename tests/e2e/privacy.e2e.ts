import { expect } from '@playwright/test';
import type { Surface } from '../stand-ins/surface';
import { surfaces } from '../stand-ins/surfaces';
import { cardBox, inCard, waitForCard } from './closed-shadow';
import { complaint } from './drafts';
import { eventually } from './eventually';
import { test } from './extension-browser';
import { restOver } from './rest';
import { spyAsPage } from './spy-as-page';

const boxes = ['facebook/post', 'x/home'].map(surfaceNamed);

for (const surface of boxes) {
  test(`${surface.name}: the page sees an empty element come and go, and nothing else`, async ({
    page,
  }) => {
    await page.addInitScript(spyAsPage);
    await surface.open(page);
    const before = await page.evaluate(() => window.spied.globals());
    await page.keyboard.type(complaint);
    await waitForCard(page);
    const spied = await page.evaluate(() => ({
      globals: window.spied.globals(),
      added: window.spied.added,
      heard: window.spied.heard,
      shadows: window.spied.shadows,
    }));
    expect(spied.globals).toEqual(before);
    expect(spied.added).toEqual(['<div popover="manual"></div>']);
    expect(spied.heard).toEqual([]);
    expect(spied.shadows).toBe(0);
    const reachable = await page.evaluate(() =>
      [...document.documentElement.children].map(
        (child) => child.shadowRoot !== null || child.textContent.includes('asks, in its code'),
      ),
    );
    expect(reachable).not.toContain(true);
  });

  test(`${surface.name}: pressing in the card neither moves the focus nor fires a shortcut`, async ({
    page,
  }) => {
    const box = await surface.open(page);
    await page.keyboard.type(complaint);
    await waitForCard(page);
    const point = await inCard(page, (root) => {
      const quote = root.querySelector('blockquote')?.getBoundingClientRect();
      return quote ? { x: quote.x + 5, y: quote.y + 5 } : null;
    });
    await page.mouse.click(point?.x ?? 0, point?.y ?? 0);
    await expect(box).toBeFocused();
    await page.keyboard.type(' nub');
    await expect(box).toContainText('playing at? nub');
    expect(await page.evaluate(() => window.__page.shortcuts)).toEqual({});
  });

  test(`${surface.name}: the card outlives a new body and the page's own re-rendering`, async ({
    page,
  }) => {
    await surface.open(page);
    await page.keyboard.type(complaint);
    await waitForCard(page);
    await page.evaluate(() => window.__page.rerender());
    await page.evaluate(() => window.__page.replaceBody());
    await waitForCard(page);
    await page.evaluate(() => {
      for (const child of [...document.documentElement.children])
        if (child.hasAttribute('popover')) child.remove();
    });
    await eventually(() => cardBox(page)).not.toBeNull();
    expect(await page.evaluate(() => window.__page.errors)).toEqual([]);
  });

  test(`${surface.name}: input made by the page is not typing`, async ({ page }) => {
    const box = await surface.open(page);
    await box.evaluate((element, text) => {
      element.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
      element.append(text);
      element.dispatchEvent(new InputEvent('input', { bubbles: true, data: text }));
    }, complaint);
    await restOver(page);
    expect(await cardBox(page)).toBeNull();
  });
}

test('not one request leaves while drafts are read and cards are shown', async ({
  page,
  traffic,
}) => {
  for (const surface of boxes) {
    await surface.open(page);
    const before = traffic.requests.length;
    await page.keyboard.type(complaint);
    await waitForCard(page);
    expect(traffic.requests.slice(before)).toEqual([]);
  }
  expect(traffic.refused).toEqual([]);
});

function surfaceNamed(name: string): Surface {
  const surface = surfaces.find((each) => each.name === name);
  if (!surface) throw new Error(`There is no stand-in called ${name}.`);
  return surface;
}
