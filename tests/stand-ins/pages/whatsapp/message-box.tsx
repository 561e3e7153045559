import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import { OnChangePlugin } from '@lexical/react/LexicalOnChangePlugin';
import { PlainTextPlugin } from '@lexical/react/LexicalPlainTextPlugin';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  KEY_ENTER_COMMAND,
  type EditorState,
} from 'lexical';
import { useEffect, useState, type ReactNode } from 'react';
import { classOf } from '../shared/class-names';
import { EditorBoundary } from '../shared/editor-boundary';
import { recordError } from '../shared/record';

type Props = Readonly<{
  /** The site's own number of the box: 10 for the chat, 3 for the search, none in dialogs. */
  tab?: number;
  label: string;
  autoFocus: boolean;
  /** A draft to begin with, as plain text. */
  saved?: string;
  onText(text: string): void;
  /** Called at Enter without Shift; the box is empty afterwards. */
  onEnter(): void;
}>;

/** WhatsApp's box: Lexical for plain text, Enter sends, Shift+Enter breaks the line. */
export function MessageBox({ tab, label, autoFocus, saved, onText, onEnter }: Props): ReactNode {
  const [extension] = useState(() =>
    defineExtension({
      name: 'message',
      namespace: 'message',
      theme: { paragraph: `selectable-text copyable-text ${classOf('paragraph')}` },
      $initialEditorState: saved ? () => begin(saved) : null,
      onError: recordError,
    }),
  );
  return (
    <EditorBoundary>
      <LexicalExtensionComposer extension={extension} contentEditable={null}>
        <div className={classOf('box-frame')}>
          <PlainTextPlugin
            contentEditable={
              <ContentEditable
                className={`selectable-text copyable-text ${classOf('box')}`}
                role="textbox"
                spellCheck
                tabIndex={10}
                aria-label={label}
                aria-placeholder={label}
                placeholder={<div className={classOf('placeholder')}>{label}</div>}
                {...(tab === undefined ? {} : { 'data-tab': tab })}
              />
            }
            placeholder={null}
            ErrorBoundary={LexicalErrorBoundary}
          />
        </div>
        <HistoryPlugin />
        <OnChangePlugin onChange={(state) => onText(textOf(state))} ignoreSelectionChange />
        <EnterPlugin autoFocus={autoFocus} onEnter={onEnter} />
      </LexicalExtensionComposer>
    </EditorBoundary>
  );
}

function EnterPlugin({ autoFocus, onEnter }: Pick<Props, 'autoFocus' | 'onEnter'>): null {
  const [editor] = useLexicalComposerContext();
  useEffect(() => {
    if (autoFocus) editor.focus();
  }, [editor, autoFocus]);
  useEffect(
    () =>
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (event === null || event.shiftKey) return false;
          event.preventDefault();
          onEnter();
          $getRoot().clear().append($createParagraphNode()).selectEnd();
          return true;
        },
        COMMAND_PRIORITY_LOW,
      ),
    [editor, onEnter],
  );
  return null;
}

function begin(text: string): void {
  $getRoot().append($createParagraphNode().append($createTextNode(text)));
}

function textOf(state: EditorState): string {
  return state.read(() =>
    $getRoot()
      .getChildren()
      .map((block) => block.getTextContent())
      .join('\n'),
  );
}
