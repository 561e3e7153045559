import { EditorState, Modifier } from 'draft-js';

/** The text of a Draft.js box verbatim, one line for each block. */
export function textOf(state: EditorState): string {
  return state.getCurrentContent().getPlainText('\n');
}

/** An empty box with the decorator and, where it had it, the focus of the one given. */
export function emptied(state: EditorState): EditorState {
  const empty = EditorState.createEmpty(state.getDecorator());
  return state.getSelection().getHasFocus() ? EditorState.moveFocusToEnd(empty) : empty;
}

/** What stands between the last `@` before the caret and the caret; null when no mention is being written. */
export function mentionBeforeCaret(state: EditorState): string | null {
  const selection = state.getSelection();
  if (!selection.isCollapsed() || !selection.getHasFocus()) return null;
  const block = state.getCurrentContent().getBlockForKey(selection.getStartKey());
  const before = block.getText().slice(0, selection.getStartOffset());
  return /(?:^|\s)@([\p{L}\p{N}_]*)$/u.exec(before)?.[1] ?? null;
}

/** Puts `inserted` in place of the mention being written and a space after it, and the caret behind both. */
export function completeMention(state: EditorState, inserted: string): EditorState {
  const query = mentionBeforeCaret(state);
  if (query === null) return state;
  const selection = state.getSelection();
  const end = selection.getStartOffset();
  const range = selection.merge({ anchorOffset: end - query.length - 1, focusOffset: end });
  const content = Modifier.replaceText(state.getCurrentContent(), range, `${inserted} `);
  return EditorState.push(state, content, 'insert-characters');
}

/** Puts `text` at the caret or in place of what is selected. */
export function insertAtCaret(state: EditorState, text: string): EditorState {
  const content = Modifier.replaceText(state.getCurrentContent(), state.getSelection(), text);
  return EditorState.push(state, content, 'insert-characters');
}
