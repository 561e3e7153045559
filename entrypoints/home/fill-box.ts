/**
 * Named as outdated, and still the only way for a page to type, so that both browsers keep it:
 * https://developer.mozilla.org/docs/Web/API/Document/execCommand
 */
const TYPEWRITER: Readonly<{
  execCommand(command: string, showUi?: boolean, value?: string): boolean;
}> = document;

/**
 * Puts `text` in place of what the box inside `frame` holds, as typing would: the box itself and whoever watches it see
 * nothing else. Nothing happens where there is no box.
 */
export function fillBox(frame: HTMLElement | null, text: string): void {
  const box = frame?.querySelector<HTMLElement>('textarea, [contenteditable="true"]');
  if (!box) return;
  box.focus();
  TYPEWRITER.execCommand('selectAll');
  // A rich box hears of what is selected a moment later.
  requestAnimationFrame(() =>
    setTimeout(() => {
      TYPEWRITER.execCommand(text === '' ? 'delete' : 'insertText', false, text);
    }),
  );
}
