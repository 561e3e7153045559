/** The nearest element around `element` that holds a match of `selector`; null when there is none on the page. */
export function closestHolding(element: Element, selector: string): Element | null {
  for (let frame = element.parentElement; frame; frame = frame.parentElement)
    if (frame.querySelector(selector)) return frame;
  return null;
}
