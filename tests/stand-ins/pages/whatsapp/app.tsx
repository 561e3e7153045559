import { useRef, useState, type ReactNode } from 'react';
import { classOf } from '../shared/class-names';
import { Delayed } from '../shared/delayed';
import { recordSubmission } from '../shared/record';
import { ChatScreen } from './chat-screen';
import { chats } from './chats';
import { MessageBox } from './message-box';
import { words } from './words';

/** The whole of WhatsApp's page: chats with their search, and the open one. Its address never changes. */
export function App(): ReactNode {
  const [open, setOpen] = useState(0);
  const drafts = useRef(new Map<string, string>());
  const searched = useRef('');
  const chat = chats[open];
  return (
    <div className={classOf('page')}>
      <div id="side" className={classOf('side')}>
        <MessageBox
          tab={3}
          label={words.search}
          autoFocus={false}
          onText={(text) => (searched.current = text)}
          onEnter={() => recordSubmission('search', searched.current)}
        />
        <div role="grid">
          {chats.map(({ id, name }, index) => (
            <div key={id} role="row">
              <div
                role="gridcell"
                tabIndex={0}
                className={classOf('chat')}
                onClick={() => setOpen(index)}
              >
                {name}
              </div>
            </div>
          ))}
        </div>
      </div>
      <Delayed>
        {chat && (
          <ChatScreen
            key={chat.id}
            chat={chat}
            saved={drafts.current.get(chat.id) ?? ''}
            onText={(text) => drafts.current.set(chat.id, text)}
          />
        )}
      </Delayed>
    </div>
  );
}
