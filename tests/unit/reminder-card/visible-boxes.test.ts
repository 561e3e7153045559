// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readSurroundings } from '@/entrypoints/reminder-card/visible-boxes';

type Rect = readonly [left: number, top: number, right: number, bottom: number];

/** Elements drawn where their `data-box` says: happy-dom lays nothing out. */
function draw(html: string): void {
  document.documentElement.style.cssText = '';
  document.body.innerHTML = html;
  for (const element of document.querySelectorAll<HTMLElement>('[data-box]'))
    put(element, (element.dataset['box'] ?? '').split(' ').map(Number) as unknown as Rect);
}

function put(element: Element, [left, top, right, bottom]: Rect): void {
  element.getBoundingClientRect = () => new DOMRect(left, top, right - left, bottom - top);
}

function surroundings() {
  const frame = document.querySelector('form');
  const editor = document.querySelector<HTMLElement>('[contenteditable]');
  if (!frame || !editor) throw new Error('no composer');
  const composer = { place: 'post', editors: [editor], frame, anonymous: false } as const;
  const { essential, frame: whole } = readSurroundings(composer);
  const plain = ({ left, top, right, bottom }: (typeof essential)[0]) => [left, top, right, bottom];
  return { frame: plain(whole), essential: essential.map(plain) };
}

const EDITOR = '<div contenteditable="true" data-box="110 110 290 150"></div>';

beforeEach(() => {
  vi.stubGlobal('innerWidth', 1000);
  vi.stubGlobal('innerHeight', 700);
  put(document.documentElement, [0, -5_000, 1000, -4_300]);
  put(document.body, [0, -5_000, 1000, -4_300]);
});

afterEach(() => vi.unstubAllGlobals());

describe('what must stay clear', () => {
  it.each<readonly [string, string, readonly Rect[]]>([
    ['the text', `<form data-box="100 100 300 200">${EDITOR}</form>`, [[110, 110, 290, 150]]],
    [
      'its controls',
      `<form data-box="100 100 300 200">${EDITOR}<button data-box="110 160 140 190"></button></form>`,
      [
        [110, 110, 290, 150],
        [110, 160, 140, 190],
      ],
    ],
    [
      'no control that is not drawn',
      `<form data-box="100 100 300 200">${EDITOR}<button data-box="0 0 0 0"></button></form>`,
      [[110, 110, 290, 150]],
    ],
    [
      'a list the site opened elsewhere',
      `<form data-box="100 100 300 200">${EDITOR}</form><div role="listbox" data-box="400 100 500 300"></div>`,
      [
        [110, 110, 290, 150],
        [400, 100, 500, 300],
      ],
    ],
    [
      'only what can be seen of the text in a box that scrolls',
      `<form data-box="100 100 300 200"><div style="overflow: auto" data-box="100 100 300 130">${EDITOR}</div></form>`,
      [[110, 110, 290, 130]],
    ],
    [
      'nothing that was scrolled out of sight',
      `<form data-box="100 100 300 200"><div style="overflow: hidden" data-box="100 160 300 200">${EDITOR}</div></form>`,
      [],
    ],
    [
      'nothing outside the window',
      '<form data-box="100 800 300 900"><div contenteditable="true" data-box="110 810 290 850"></div></form>',
      [],
    ],
    [
      'a fixed layer, whatever stands around it',
      `<div style="overflow: hidden" data-box="0 0 0 0"><form style="position: fixed" data-box="100 100 300 200">${EDITOR}</form></div>`,
      [[110, 110, 290, 150]],
    ],
  ])('%s', (_, html, essential) => {
    draw(html);
    expect(surroundings().essential).toEqual(essential);
  });

  it('is not lost where the page scrolls by its root', () => {
    draw(`<form data-box="100 100 300 200">${EDITOR}</form>`);
    document.documentElement.style.overflowY = 'scroll';
    document.body.style.overflow = 'hidden';
    expect(surroundings()).toEqual({
      frame: [100, 100, 300, 200],
      essential: [[110, 110, 290, 150]],
    });
  });
});
