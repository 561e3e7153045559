import { useRef, useState, type ReactNode } from 'react';
import { classOf } from '../shared/class-names';
import { knobs } from '../shared/page-knobs';
import { recordSubmission } from '../shared/record';
import { Box, type BoxControl } from './box';
import { Button } from './button';
import { words } from './words';

/** The small window of a private chat at the bottom of the page. */
export function ChatPopUp({ onClose }: { onClose: () => void }): ReactNode {
  return (
    <div className={classOf('pop-up')}>
      <div className={classOf('pop-up-header')}>
        <b>Priya Shah</b>
        <Button label={words.close} look="icon" onPress={onClose}>
          ✕
        </Button>
      </div>
      <Chat />
    </div>
  );
}

/** The whole page of a private chat. */
export function MessagesScreen(): ReactNode {
  return (
    <div role="main" className={classOf('messages')}>
      <h1 className={classOf('group-name')}>Priya Shah</h1>
      <Chat />
    </div>
  );
}

function Chat(): ReactNode {
  const [text, setText] = useState('');
  const [sent, setSent] = useState<readonly string[]>([]);
  const box = useRef<BoxControl | null>(null);
  const ready = text.trim() !== '';
  const send = (): void => {
    if (!ready) return;
    recordSubmission('message', text);
    setSent([...sent, text]);
    box.current?.clear();
  };
  return (
    <>
      <div className={classOf('message-list')}>
        <p className={classOf('message')}>Did you hear what the head of Whitefield Primary said?</p>
        {sent.map((each, index) => (
          <p key={index} className={classOf('message', 'message-own')}>
            {each}
          </p>
        ))}
      </div>
      <div role="group" className={classOf('message-bar')}>
        <Button label={words.photo} look="icon">
          ▣
        </Button>
        <div className={classOf('comment-field')}>
          <Box
            newLine="line"
            role={knobs.editor === 'draft' ? 'combobox' : 'textbox'}
            label={`${words.writeTo} Priya Shah`}
            placeholder="Aa"
            placeholderOnBox={false}
            autoFocus
            control={box}
            onText={setText}
            onEnter={send}
          />
        </div>
        {ready ? (
          <Button label={words.pressEnter} look="icon" onPress={send}>
            ➤
          </Button>
        ) : (
          <Button label={words.sendLike} look="icon">
            👍
          </Button>
        )}
      </div>
    </>
  );
}
