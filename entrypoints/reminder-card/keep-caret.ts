/**
 * Remembers what is selected on the page, if only a caret, and returns the way to select it again. Draft.js takes the
 * caret out when its box loses the focus, and the browser would put it at the very start when the focus comes back.
 * Nothing happens for a textarea, which keeps its own, nor where the box has gone meanwhile.
 */
export function keepCaret(): () => void {
  const selection = document.getSelection();
  if (!selection?.rangeCount) return () => undefined;
  // A range moves with the text when the page changes it meanwhile.
  const kept = selection.getRangeAt(0).cloneRange();
  const { startContainer, startOffset } = kept;
  const isBackward =
    startContainer !== selection.anchorNode || startOffset !== selection.anchorOffset;
  return () => {
    if (!isEditable(kept.commonAncestorContainer)) return;
    const start = [kept.startContainer, kept.startOffset] as const;
    const end = [kept.endContainer, kept.endOffset] as const;
    if (isBackward) selection.setBaseAndExtent(...end, ...start);
    else selection.setBaseAndExtent(...start, ...end);
  };
}

function isEditable(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  return element instanceof HTMLElement && element.isContentEditable;
}
