const MARK = 'data-neighbour';

/** Acts as another extension that puts its nodes before and after each editor that gets the focus. */
export function startNeighbour(): void {
  document.addEventListener('focusin', (event) => {
    const editor = event.target;
    if (!(editor instanceof HTMLElement) || !editor.isContentEditable) return;
    if (editor.parentElement?.querySelector(`:scope > [${MARK}]`)) return;
    editor.before(badge('before'));
    editor.after(badge('after'));
  });
}

function badge(side: string): HTMLElement {
  const host = document.createElement('grammar-neighbour');
  host.setAttribute(MARK, side);
  host.textContent = side === 'before' ? '' : 'Two suggestions for Whitefield Primary School';
  host.style.cssText =
    'position:absolute;inset-inline-end:0;bottom:0;font-size:11px;opacity:.5;transform:translateY(100%);pointer-events:none';
  return host;
}
