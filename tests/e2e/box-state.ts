/** Everything about a box, and what stands around it, that another hand could have changed. */
export type BoxState = Readonly<{
  /** Mark-up of the composer, and the value of a field. */
  editor: string;
  selection: string;
  scroll: string;
  focus: string;
}>;

/** Runs in the page: what `box` is like now. */
export function describeBox(box: Element): BoxState {
  const selection = document.getSelection();
  const path = (node: Node | null): string => {
    const steps: number[] = [];
    for (let at = node; at && at !== box && at.parentNode; at = at.parentNode)
      steps.unshift([...at.parentNode.childNodes].indexOf(at as ChildNode));
    return steps.join('/');
  };
  const around = box.closest('[role="dialog"], form, [data-testid="primaryColumn"], main') ?? box;
  const field =
    box instanceof HTMLTextAreaElement ? [box.value, box.selectionStart, box.selectionEnd] : [];
  return {
    editor: around.outerHTML + field.join(),
    selection: selection
      ? `${path(selection.anchorNode)}+${selection.anchorOffset} ${path(selection.focusNode)}+${selection.focusOffset}`
      : '',
    scroll: `${scrollX},${scrollY} ${box.scrollTop}`,
    focus: path(document.activeElement),
  };
}

/** Runs before the page: the editors give their blocks random keys, which must be the same in every run. */
export function fixChance(): void {
  let seed = 1;
  Math.random = () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
}

/** Runs before the page: its calendar stands still until `passTime`, as an editor's undo goes by how fast one typed. */
export function holdCalendar(): void {
  let now = Date.UTC(2026, 8, 1, 20);
  Date.now = () => now;
  window.passTime = (ms) => (now += ms);
}

declare global {
  interface Window {
    passTime(ms: number): number;
  }
}
