import { useState, type ReactNode } from 'react';
import { classOf } from '../shared/class-names';
import { knobs } from '../shared/page-knobs';
import { Composer } from './composer';
import { feed, type FeedPost } from './feed';
import { Avatar, Post } from './post';
import { words } from './words';

/** One post with the box to reply, made only when it is first clicked, and the replies of others. */
export function StatusScreen({ post }: { post: FeedPost }): ReactNode {
  const [replying, setReplying] = useState(false);
  const [replies, setReplies] = useState<readonly FeedPost[]>(
    feed.filter((each) => each.id !== post.id).slice(0, 3),
  );
  const addReply = (texts: readonly string[]): void => {
    const id = `own-${replies.length}`;
    setReplies([{ id, name: 'Sam Reed', handle: 'sam_reed', text: texts.join('\n') }, ...replies]);
    setReplying(false);
  };
  return (
    <>
      <h2 className={classOf('screen-title')}>{words.post}</h2>
      <Post post={post} />
      {knobs.layout === 'desktop' &&
        (replying ? (
          <Composer
            place="comment"
            inDialog={false}
            autoFocus
            placeholder={words.postYourReply}
            onSent={addReply}
          />
        ) : (
          <div data-testid="inline_reply_offscreen" className={classOf('reply-trigger')}>
            <Avatar name="Sam Reed" />
            <div
              role="button"
              tabIndex={0}
              className={classOf('reply-prompt')}
              onClick={() => setReplying(true)}
            >
              {words.postYourReply}
            </div>
          </div>
        ))}
      {replies.map((reply) => (
        <Post key={reply.id} post={reply} />
      ))}
    </>
  );
}
