import { useState, type ReactNode } from 'react';
import { classOf } from '../shared/class-names';
import { Avatar } from './avatar';
import { Button } from './button';
import { ChatPopUp } from './chat';
import { ComposerDialog } from './composer-dialog';
import { feed, type FeedPost as Post } from './feed';
import { FeedPost } from './feed-post';
import { GroupDialog } from './group-dialog';
import { words } from './words';

/** The news feed or, with `group`, a group: a line that opens the dialog, other people's posts, and contacts. */
export function FeedScreen({ group = false }: { group?: boolean }): ReactNode {
  const [writing, setWriting] = useState(false);
  const [chatting, setChatting] = useState(false);
  const [own, setOwn] = useState<readonly Post[]>([]);
  const prompt = group ? words.writeSomething : words.onYourMind;
  const close = (): void => setWriting(false);
  const add = (text: string): void => {
    setWriting(false);
    setOwn([{ id: `own-${own.length}`, name: 'Sam Reed', text, comments: [] }, ...own]);
  };
  return (
    <div className={classOf('columns')}>
      <nav className={classOf('rail')}>
        <p>{words.friends}</p>
        <p>{words.groups}</p>
      </nav>
      <div role="main" className={classOf('main')}>
        {group && <h1 className={classOf('group-name')}>Whitefield Parents and Carers</h1>}
        <div
          className={classOf('card', 'trigger')}
          data-pagelet={group ? 'GroupInlineComposer' : 'FeedComposer'}
        >
          <Avatar name="Sam Reed" />
          <Button label={prompt} look="plain" onPress={() => setWriting(true)}>
            <span className={classOf('trigger-text')}>{prompt}</span>
          </Button>
        </div>
        <div role="feed">
          {[...own, ...feed].map((post, index) => (
            <FeedPost key={post.id} post={post} position={index + 1} onShared={add} />
          ))}
        </div>
      </div>
      <aside role="complementary" className={classOf('rail')}>
        <p>{words.contacts}</p>
        <Button label="Priya Shah" onPress={() => setChatting(true)} />
      </aside>
      {chatting && <ChatPopUp onClose={() => setChatting(false)} />}
      {writing && group && <GroupDialog onClose={close} onSent={add} />}
      {writing && !group && (
        <ComposerDialog
          title={words.createPost}
          place="post"
          placeholder={words.onYourMind}
          submitLabel={words.post}
          onClose={close}
          onSent={add}
        />
      )}
    </div>
  );
}
