/**
 * Named as outdated, and still the only way for a page to type, so that both browsers keep it:
 * https://developer.mozilla.org/docs/Web/API/Document/execCommand
 */
const TYPEWRITER: Readonly<{
  execCommand(command: string, showUi: boolean, value: string): boolean;
}> = document;

/**
 * Gives the empty box inside `frame` the focus and types `text` there: the box itself and whoever watches it see
 * nothing else. Nothing happens where there is no box.
 */
export function typeInto(frame: HTMLElement | null, text: string): void {
  const box = frame?.querySelector<HTMLElement>('textarea, [contenteditable="true"]');
  if (!box) return;
  box.focus();
  if (text === '') return;
  // A rich box hears a moment later that it has the focus.
  requestAnimationFrame(() => setTimeout(() => TYPEWRITER.execCommand('insertText', false, text)));
}
