import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $insertNodes,
  $createTextNode,
  COMMAND_PRIORITY_LOW,
  KEY_ENTER_COMMAND,
} from 'lexical';
import { useEffect } from 'react';
import type { BoxProps } from './box';

/** Lets the page act on the Lexical box it stands in, and focuses the box if asked to. */
export function BoxControlPlugin({
  control,
  autoFocus,
}: Pick<BoxProps, 'control' | 'autoFocus'>): null {
  const [editor] = useLexicalComposerContext();
  useEffect(() => {
    control.current = {
      insert: (text) =>
        editor.update(() => {
          if ($getSelection() === null) $getRoot().selectEnd();
          $insertNodes([$createTextNode(text)]);
        }),
      clear: () =>
        editor.update(() => {
          const paragraph = $createParagraphNode();
          $getRoot().clear().append(paragraph);
          paragraph.select();
        }),
      save: () => JSON.stringify(editor.getEditorState()),
    };
    return () => {
      control.current = null;
    };
  }, [editor, control]);
  useEffect(() => {
    if (autoFocus) editor.focus();
  }, [editor, autoFocus]);
  return null;
}

/** Makes Enter send; Shift+Enter still breaks the line, and an open list of names takes Enter first. */
export function EnterSendsPlugin({ onEnter }: { onEnter: () => void }): null {
  const [editor] = useLexicalComposerContext();
  useEffect(
    () =>
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (event === null || event.shiftKey) return false;
          event.preventDefault();
          onEnter();
          return true;
        },
        COMMAND_PRIORITY_LOW,
      ),
    [editor, onEnter],
  );
  return null;
}
