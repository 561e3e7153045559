import { ownContainers } from './containers';

/**
 * Puts a new body in place of the old one, as some client-side navigation does.
 * The page's own nodes move over with focus and selection; nodes of others stay in the old body and are gone.
 */
export function replaceBody(): void {
  const active = document.activeElement;
  const selection = document.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
  const saved = range && {
    start: range.startContainer,
    startOffset: range.startOffset,
    end: range.endContainer,
    endOffset: range.endOffset,
  };

  const body = document.createElement('body');
  body.className = document.body.className;
  const own = ownContainers();
  document.documentElement.replaceChild(body, document.body);
  body.append(...own);

  if (active instanceof HTMLElement && active !== document.body) active.focus();
  if (saved && saved.start.isConnected && saved.end.isConnected) {
    selection?.setBaseAndExtent(saved.start, saved.startOffset, saved.end, saved.endOffset);
  }
}
