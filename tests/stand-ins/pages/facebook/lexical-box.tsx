import { HashtagNode } from '@lexical/hashtag';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer';
import { HashtagPlugin } from '@lexical/react/LexicalHashtagPlugin';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { OnChangePlugin } from '@lexical/react/LexicalOnChangePlugin';
import { PlainTextPlugin } from '@lexical/react/LexicalPlainTextPlugin';
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin';
import { $getRoot, defineExtension, type EditorState } from 'lexical';
import { useState, type ReactNode } from 'react';
import { classOf } from '../shared/class-names';
import { EditorBoundary } from '../shared/editor-boundary';
import { recordError } from '../shared/record';
import type { BoxProps } from './box';
import { BoxControlPlugin, EnterSendsPlugin } from './box-plugins';
import { BackgroundEmojiNode, EmojiPlugin, ImageEmojiNode } from './lexical-emoji';
import { MentionPlugin } from './mention-plugin';

/** Facebook's box of today: Lexical with hashtags, mentions, emoji and history. */
export function LexicalBox(props: BoxProps): ReactNode {
  const { newLine, saved, placeholder, placeholderOnBox, onText, onEnter, control } = props;
  const [extension] = useState(() => composerExtension(saved));
  const visiblePlaceholder = <div className={classOf('placeholder')}>{placeholder}</div>;
  const contentEditable = (
    <ContentEditable
      className={`notranslate ${classOf('box')}`}
      role={props.role ?? 'textbox'}
      spellCheck
      tabIndex={0}
      {...(props.label === undefined ? {} : { 'aria-label': props.label })}
      {...(placeholderOnBox
        ? { 'aria-placeholder': placeholder, placeholder: visiblePlaceholder }
        : {})}
    />
  );
  const text = {
    contentEditable,
    placeholder: placeholderOnBox ? null : visiblePlaceholder,
    ErrorBoundary: LexicalErrorBoundary,
  };
  return (
    <EditorBoundary>
      <LexicalExtensionComposer extension={extension} contentEditable={null}>
        <div className={classOf('box-frame')}>
          {newLine === 'block' ? <RichTextPlugin {...text} /> : <PlainTextPlugin {...text} />}
        </div>
        <HistoryPlugin />
        <HashtagPlugin />
        <EmojiPlugin />
        <MentionPlugin />
        <OnChangePlugin onChange={(state) => onText(lexicalText(state))} ignoreSelectionChange />
        <BoxControlPlugin control={control} autoFocus={props.autoFocus} />
        {onEnter && <EnterSendsPlugin onEnter={onEnter} />}
      </LexicalExtensionComposer>
    </EditorBoundary>
  );
}

function composerExtension(saved: string | undefined) {
  return defineExtension({
    name: 'composer',
    namespace: 'composer',
    nodes: [HashtagNode, BackgroundEmojiNode, ImageEmojiNode],
    theme: { paragraph: classOf('paragraph'), hashtag: classOf('hashtag') },
    $initialEditorState: saved ?? null,
    onError: recordError,
  });
}

function lexicalText(state: EditorState): string {
  return state.read(() =>
    $getRoot()
      .getChildren()
      .map((block) => block.getTextContent())
      .join('\n'),
  );
}
