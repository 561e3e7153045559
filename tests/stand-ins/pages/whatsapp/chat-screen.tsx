import { useRef, useState, type ReactNode } from 'react';
import { classOf } from '../shared/class-names';
import { recordSubmission } from '../shared/record';
import { useRebuildRound } from '../shared/rerender';
import type { Chat, ChatMessage } from './chats';
import { MessageBox } from './message-box';
import { words } from './words';

type Props = Readonly<{ chat: Chat; saved: string; onText(text: string): void }>;

/** The open chat: its name, what was written, and at its foot the box with one slot for sending or speaking. */
export function ChatScreen({ chat, saved, onText }: Props): ReactNode {
  const [sent, setSent] = useState<readonly ChatMessage[]>([]);
  const [text, setText] = useState(saved);
  const [round, setRound] = useState(0);
  const [captioning, setCaptioning] = useState(false);
  const rebuilt = useRebuildRound();
  const written = useRef(saved);

  const change = (now: string): void => {
    written.current = now;
    setText(now);
    onText(now);
  };
  const send = (): void => {
    const message = written.current;
    if (message.trim() === '') return;
    recordSubmission('message', message);
    setSent([...sent, { from: 'You', text: message }]);
    change('');
  };
  return (
    <div id="main" className={classOf('main')}>
      <header className={classOf('head')}>{chat.name}</header>
      <div role="application" className={classOf('thread')}>
        {[...chat.messages, ...sent].map((message, index) => (
          <div key={index} role="row" className={classOf('message')}>
            <b>{message.from}</b>{' '}
            <span className="selectable-text copyable-text">{message.text}</span>
          </div>
        ))}
      </div>
      <footer className={classOf('foot')}>
        <button
          key={`attach-${rebuilt}`}
          type="button"
          aria-label={words.attach}
          className={classOf('tool')}
          onClick={() => setCaptioning(true)}
        >
          <span data-icon="plus-rounded">＋</span>
        </button>
        <button type="button" aria-label={words.emoji} className={classOf('tool')}>
          ☺
        </button>
        <MessageBox
          key={round}
          tab={10}
          label={words.typeMessage}
          autoFocus
          saved={round === 0 ? saved : ''}
          onText={change}
          onEnter={send}
        />
        <SendSlot
          ready={text.trim() !== ''}
          onSend={() => {
            send();
            setRound(round + 1);
          }}
        />
      </footer>
      {captioning && <CaptionDialog onClose={() => setCaptioning(false)} />}
    </div>
  );
}

/** One slot: it sends while there is something to send, and takes a voice message while there is not. */
function SendSlot({ ready, onSend }: { ready: boolean; onSend: () => void }): ReactNode {
  return ready ? (
    <button
      key="send"
      type="button"
      data-tab="11"
      aria-label={words.send}
      className={classOf('tool')}
      onClick={onSend}
    >
      <span data-icon="wds-ic-send-filled">➤</span>
    </button>
  ) : (
    <button
      key="voice"
      type="button"
      data-tab="11"
      aria-label={words.voice}
      className={classOf('tool')}
    >
      <span data-icon="mic-outlined">●</span>
    </button>
  );
}

function CaptionDialog({ onClose }: { onClose: () => void }): ReactNode {
  const written = useRef('');
  return (
    <div role="dialog" className={classOf('caption')}>
      <button type="button" aria-label={words.close} className={classOf('tool')} onClick={onClose}>
        ✕
      </button>
      <MessageBox
        label={words.caption}
        autoFocus
        onText={(text) => (written.current = text)}
        onEnter={() => recordSubmission('caption', written.current)}
      />
    </div>
  );
}
