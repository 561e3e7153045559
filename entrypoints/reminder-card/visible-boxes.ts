import type { Composer } from '@/lib/sites';
import type { Box } from './place-card';

/** Everything on the page that a card must keep clear of, as it stands now. */
export type Surroundings = Readonly<{
  /** The composer as a whole. */
  frame: Box;
  /** What may not be covered even where the whole composer leaves no room: text, caret line, controls, lists. */
  essential: readonly Box[];
}>;

const CONTROLS = 'a[href], button, input, [role="button"], [role="switch"]';

/** More parts of a kind than these are not looked at: a composer has a dozen, a hostile page can have a million. */
const MOST_PARTS = 32;

/** Reads the boxes around `composer`; empty ones, and parts scrolled out of sight, are left out. */
export function readSurroundings(composer: Composer): Surroundings {
  const dialog = composer.frame.closest('[role="dialog"]');
  const lists = firstOf(document, '[role="listbox"], [role="menu"]');
  const controls = firstOf(dialog ?? composer.frame, CONTROLS);
  const parts = [...composer.editors, ...lists, ...controls];
  const visible = createVisibleBox();
  const boxes = [...parts.map(visible), caretBox(composer)];
  return {
    frame: (dialog && windowBox(visible(dialog))) ?? visible(composer.frame) ?? wholeWindow(),
    essential: boxes.filter((box) => box !== null),
  };
}

/** The box of a dialog that looks like one; null when it is a layer over the whole window. */
function windowBox(box: Box | null): Box | null {
  if (!box) return null;
  const covers = box.right - box.left >= innerWidth - 1 && box.bottom - box.top >= innerHeight - 1;
  return covers ? null : box;
}

function firstOf(within: ParentNode, selector: string): readonly Element[] {
  return [...within.querySelectorAll(selector)].slice(0, MOST_PARTS);
}

/**
 * Finds the part of an element that can be seen, cut by every scrolling ancestor; null when there is none. What `html`
 * and `body` clip is the window's, wherever they themselves stand; what is fixed is clipped by nothing around it. The
 * parts of a composer share their ancestors, so each of those is asked once.
 */
function createVisibleBox(): (element: Element) => Box | null {
  const clips = new Map<Element, Box>();

  function clipAround(element: Element): Box {
    const unknown: Element[] = [];
    let inner = element;
    let clip = clips.get(inner);
    while (!clip) {
      const outer = inner.parentElement;
      unknown.push(inner);
      if (!outer || outer === document.body || getComputedStyle(inner).position === 'fixed') break;
      inner = outer;
      clip = clips.get(inner);
    }
    let outer = clip ? inner : null;
    clip ??= wholeWindow();
    for (const next of unknown.reverse()) {
      if (outer && getComputedStyle(outer).overflow !== 'visible')
        clip = intersect(clip, toBox(outer.getBoundingClientRect()));
      clips.set(next, clip);
      outer = next;
    }
    return clip;
  }

  return (element) => {
    const box = intersect(toBox(element.getBoundingClientRect()), clipAround(element));
    return box.right > box.left && box.bottom > box.top ? box : null;
  };
}

/** The line the caret is in, as wide as its editor: an editor may be wider than its text. */
function caretBox({ editors }: Composer): Box | null {
  const selection = document.getSelection();
  const editor = editors.find((root) => root.contains(selection?.focusNode ?? null));
  if (!selection?.rangeCount || !editor) return null;
  const caret = selection.getRangeAt(0).getBoundingClientRect();
  if (caret.height === 0) return null;
  const { left, right } = editor.getBoundingClientRect();
  return { left, right, top: caret.top, bottom: caret.bottom };
}

function wholeWindow(): Box {
  return { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
}

function toBox({ left, top, right, bottom }: DOMRect): Box {
  return { left, top, right, bottom };
}

function intersect(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}
