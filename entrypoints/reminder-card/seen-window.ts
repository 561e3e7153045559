import type { Size } from './place-card';

/** The part of the window a person can see, in CSS px: its size, and how far below the window's top it begins. */
export type SeenWindow = Size & Readonly<{ top: number }>;

/**
 * What a keyboard on the screen leaves of the window: phones lay it over the page and change nothing but the visual
 * viewport. What was zoomed into with two fingers does not count: the card stays beside the composer then.
 * https://www.w3.org/TR/cssom-view-1/#visualViewport
 */
export function seenWindow(): SeenWindow {
  const whole = { top: 0, width: document.documentElement.clientWidth, height: innerHeight };
  const seen = window.visualViewport;
  if (!seen || Math.abs(seen.scale - 1) > 0.01 || seen.height === 0) return whole;
  return {
    ...whole,
    top: Math.max(0, Math.ceil(seen.offsetTop)),
    height: Math.min(whole.height, Math.floor(seen.height)),
  };
}
