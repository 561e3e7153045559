import { Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import { useState, type ReactNode } from 'react';
import { classOf } from '../shared/class-names';
import { emptied, textOf } from '../shared/draft-text';
import { EditorBoundary } from '../shared/editor-boundary';
import { recordSubmission } from '../shared/record';
import { words } from './words';

/** The older private messages: a Draft.js box without a label, where Enter sends. */
export function OldMessagesScreen(): ReactNode {
  const [state, setState] = useState(() => EditorState.createEmpty());
  const [sent, setSent] = useState<readonly string[]>([]);
  const ready = textOf(state).trim() !== '';
  const send = (): void => {
    if (!ready) return;
    recordSubmission('message', textOf(state));
    setSent([...sent, textOf(state)]);
    setState(emptied(state));
  };
  return (
    <section data-testid="DmActivityContainer" className={classOf('messages')}>
      <h2 className={classOf('screen-title')}>Priya Shah</h2>
      <MessageList sent={sent} />
      <aside role="complementary" className={classOf('message-bar')}>
        <div className={classOf('message-box')}>
          <EditorBoundary>
            <Editor
              editorState={state}
              onChange={setState}
              placeholder={words.startMessage}
              webDriverTestID="dmComposerTextInput"
              spellCheck={false}
              stripPastedStyles
              tabIndex={0}
              keyBindingFn={(event) =>
                event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.metaKey
                  ? 'send'
                  : getDefaultKeyBinding(event)
              }
              handleKeyCommand={(command) => {
                if (command !== 'send') return 'not-handled';
                send();
                return 'handled';
              }}
            />
          </EditorBoundary>
        </div>
        <button
          type="button"
          role="button"
          data-testid="dmComposerSendButton"
          aria-label={words.send}
          className={classOf('tool')}
          onClick={send}
          {...(ready ? {} : { disabled: true, 'aria-disabled': true, tabIndex: -1 })}
        >
          ➤
        </button>
      </aside>
    </section>
  );
}

/** The newer private messages: a textarea whose value React holds. */
export function NewMessagesScreen(): ReactNode {
  const [text, setText] = useState('');
  const [sent, setSent] = useState<readonly string[]>([]);
  const send = (): void => {
    if (text.trim() === '') return;
    recordSubmission('message', text);
    setSent([...sent, text]);
    setText('');
  };
  return (
    <main role="main" data-testid="dm-container" className={classOf('messages')}>
      <h2 className={classOf('screen-title')}>Priya Shah</h2>
      <MessageList sent={sent} />
      <div className={classOf('message-bar')}>
        <textarea
          data-testid="dm-composer-textarea"
          placeholder={words.unencryptedMessage}
          dir="auto"
          rows={1}
          className={classOf('message-box')}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            send();
          }}
        />
        <button
          type="button"
          data-testid="dm-composer-send-button"
          aria-label={words.send}
          className={classOf('tool')}
          disabled={text.trim() === ''}
          onClick={send}
        >
          ➤
        </button>
      </div>
    </main>
  );
}

function MessageList({ sent }: { sent: readonly string[] }): ReactNode {
  return (
    <div className={classOf('message-list')}>
      <p className={classOf('message')}>Did you hear what the head of Whitefield Primary said?</p>
      {sent.map((text, index) => (
        <p key={index} className={classOf('message', 'message-own')}>
          {text}
        </p>
      ))}
    </div>
  );
}
