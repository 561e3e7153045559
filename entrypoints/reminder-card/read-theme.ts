/** The looks a card can take; `dim` is X's blue-grey night. */
export type Theme = 'light' | 'dim' | 'dark';

/** The look that sits well beside `element`, from the colour behind it: sites keep their own theme, whatever the system's. */
export function readTheme(element: Element): Theme {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const [r, g, b, alpha = 1] = channels(getComputedStyle(at).backgroundColor);
    if (r === undefined || g === undefined || b === undefined || alpha < 0.5) continue;
    if (0.299 * r + 0.587 * g + 0.114 * b > 110) return 'light';
    return b > r + 15 ? 'dim' : 'dark';
  }
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Red, green, blue (0–255) and alpha (0–1) of a computed colour; empty for one in another colour space. */
function channels(color: string): number[] {
  return color.startsWith('rgb') ? (color.match(/[\d.]+/g) ?? []).map(Number) : [];
}
