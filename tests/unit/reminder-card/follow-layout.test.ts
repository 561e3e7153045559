// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followLayout } from '@/entrypoints/reminder-card/follow-layout';

let ended: AbortController;
let moves: number;
let watched: Element[];
let resized: () => void;
let card: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'],
  });
  watched = [];
  // happy-dom lays nothing out, so sizes change when the test says so.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(tell: () => void) {
        resized = tell;
      }
      observe = (element: Element) => void watched.push(element);
      disconnect = () => void (watched = []);
    },
  );
  window.requestAnimationFrame = globalThis.requestAnimationFrame;
  ended = new AbortController();
  moves = 0;
  const frame = document.createElement('form');
  const editor = frame.appendChild(document.createElement('div'));
  const composer = {
    place: 'post',
    editors: [editor],
    frame,
    anonymous: false,
  } as const;
  card = document.createElement('div');
  card.innerHTML = '<details></details>';
  followLayout(composer, card, () => moves++, ended.signal);
});

afterEach(() => {
  ended.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const frame = () => vi.advanceTimersByTime(16);

it.each([
  ['the page scrolls', () => window.dispatchEvent(new Event('scroll'))],
  ['the window changes its size', () => window.dispatchEvent(new Event('resize'))],
  ['the composer or the card changes its size', () => resized()],
])('moves in the next frame when %s', (_, happen) => {
  happen();
  expect(moves).toBe(0);
  frame();
  expect(moves).toBe(1);
});

it.each([
  ['more is drawn in the card', () => card.append(document.createElement('ul'))],
  [
    'something in the card is unfolded',
    () => card.querySelector('details')?.setAttribute('open', ''),
  ],
])('moves when %s', async (_, happen) => {
  happen();
  await Promise.resolve();
  frame();
  expect(moves).toBe(1);
});

it('moves once a frame, however often things change', () => {
  for (let count = 0; count < 50; count++) window.dispatchEvent(new Event('scroll'));
  resized();
  frame();
  expect(moves).toBe(1);
  window.dispatchEvent(new Event('scroll'));
  frame();
  expect(moves).toBe(2);
});

it.each(['keyup', 'input', 'click'])(
  'after %s, looks twice for a list the site may open, and never at once',
  (type) => {
    window.dispatchEvent(new Event(type));
    vi.advanceTimersByTime(119);
    expect(moves).toBe(0);
    vi.advanceTimersByTime(20);
    expect(moves).toBe(1);
    vi.advanceTimersByTime(400);
    expect(moves).toBe(2);
    vi.advanceTimersByTime(5_000);
    expect(moves).toBe(2);
  },
);

it('waits for the last of many keys', () => {
  for (let count = 0; count < 20; count++) {
    window.dispatchEvent(new Event('keyup'));
    vi.advanceTimersByTime(100);
  }
  expect(moves).toBe(0);
  vi.advanceTimersByTime(600);
  expect(moves).toBe(2);
});

it('follows the editor, the composer and the card, until it ends', () => {
  expect(watched).toHaveLength(3);
  window.dispatchEvent(new Event('scroll'));
  window.dispatchEvent(new Event('keyup'));
  ended.abort();
  vi.advanceTimersByTime(1_000);
  window.dispatchEvent(new Event('scroll'));
  vi.advanceTimersByTime(1_000);
  expect(moves).toBe(0);
  expect(watched).toEqual([]);
});
