/**
 * Text in the card that stands out too little from what is behind it, one line each. axe cannot tell in a layer above
 * the page, so it is worked out here: https://www.w3.org/TR/WCAG22/#contrast-minimum, with the formula of
 * https://www.w3.org/TR/WCAG22/#dfn-relative-luminance. Uses nothing from outside itself: it is sent to a page as text.
 */
export function findLowContrast(root: ShadowRoot): readonly string[] {
  const channels = (color: string): readonly number[] =>
    (color.match(/[\d.]+/gu) ?? []).map(Number);
  const luminance = (color: string): number => {
    const [r = 0, g = 0, b = 0] = channels(color).map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element: Element): string => {
    const { backgroundColor } = getComputedStyle(element);
    const [, , , alpha = 1] = channels(backgroundColor);
    const outer = element.parentElement;
    return alpha === 1 || !outer ? backgroundColor : behind(outer);
  };
  return [...root.querySelectorAll('.card *, .pill, .pill *')]
    .filter((element) =>
      [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
    )
    .flatMap((element) => {
      const { color, fontSize, fontWeight } = getComputedStyle(element);
      const size = Number.parseFloat(fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
      const [light = 0, dark = 0] = [luminance(color), luminance(behind(element))].sort(
        (a, b) => b - a,
      );
      const ratio = (light + 0.05) / (dark + 0.05);
      return ratio < (isLarge ? 3 : 4.5)
        ? [`${ratio.toFixed(2)} to 1: “${element.textContent.trim().slice(0, 50)}”`]
        : [];
    });
}
