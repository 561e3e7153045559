/**
 * Everything in `root` that a reader would miss or that a finger could not hit, one line each: text cut off by its
 * own box or by the window's sides, text over other text, and what can be pressed and is less than 24 px each way, or 44
 * in the card under a finger (a link within a sentence has no least size:
 * https://www.w3.org/TR/WCAG22/#target-size-minimum). Uses nothing from outside itself: it is sent to a page as text.
 */
export function findCutText(root: ParentNode): readonly string[] {
  const underFinger = root instanceof ShadowRoot && matchMedia('(pointer: coarse)').matches;
  const target = underFinger ? 44 : 24;
  const named = (element: Element): string =>
    `${element.localName}.${element.className} “${element.textContent.trim().slice(0, 50)}”`;
  const isForEarsAlone = (element: Element): boolean =>
    getComputedStyle(element).clipPath === 'inset(50%)' ||
    (element.parentElement !== null && isForEarsAlone(element.parentElement));
  const isShown = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    !isForEarsAlone(element);
  const shown = [...root.querySelectorAll('*')].filter(isShown);

  const cut = shown
    .filter((element) => !element.matches('textarea, select, input, svg, svg *, html, body'))
    .filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const scrolls = (way: string): boolean => way === 'auto' || way === 'scroll';
      return (
        (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
        (overflowY !== 'visible' &&
          !scrolls(overflowY) &&
          element.scrollHeight > element.clientHeight + 1)
      );
    })
    .map((element) => `cut off: ${named(element)}`);

  const lines = shown.flatMap((element) =>
    [...element.childNodes]
      .filter((node) => node instanceof Text && node.data.trim() !== '')
      .flatMap((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return [...range.getClientRects()].map((rect) => ({ element, rect }));
      }),
  );
  const aside = lines
    .filter(({ rect }) => rect.left < -1 || rect.right > innerWidth + 1)
    .map(({ element }) => `beyond the window: ${named(element)}`);

  const over = lines.flatMap((one, index) =>
    lines.slice(index + 1).flatMap((other) => {
      if (one.element.contains(other.element) || other.element.contains(one.element)) return [];
      const wide =
        Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
      const high =
        Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top);
      // Line boxes of neighbouring blocks may touch; letters on letters share much more.
      return wide > 2 && high > 6
        ? [`one over another: ${named(one.element)} and ${named(other.element)}`]
        : [];
    }),
  );

  const small = shown
    .filter((element) =>
      element.matches('a[href], button, select, summary, input, textarea, [role="switch"]'),
    )
    .map((element) => element.closest('label') ?? element)
    .filter((element) => !(element.matches('a') && element.closest('p, span, dd, td')))
    .filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && (width < target - 0.5 || height < target - 0.5);
    })
    .map((element) => {
      const { width, height } = element.getBoundingClientRect();
      return `small, ${Math.round(width)} × ${Math.round(height)}: ${named(element)}`;
    });
  return [...new Set([...cut, ...aside, ...over, ...small])];
}
