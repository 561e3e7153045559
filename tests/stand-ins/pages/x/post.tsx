import { useState, type ReactNode } from 'react';
import { classOf } from '../shared/class-names';
import { moveTo } from '../shared/route';
import type { FeedPost } from './feed';
import { words } from './words';

/** A round picture with the first letters of a name. */
export function Avatar({ name }: { name: string }): ReactNode {
  const letters = name.split(' ').map((word) => word[0]);
  return (
    <div className={classOf('avatar')} aria-hidden="true">
      {letters.slice(0, 2)}
    </div>
  );
}

/** Somebody else's post with its row of actions; `quoted` shows it bare, as inside a quote. */
export function Post({ post, quoted = false }: { post: FeedPost; quoted?: boolean }): ReactNode {
  const [menu, setMenu] = useState(false);
  return (
    <article
      role="article"
      tabIndex={0}
      data-testid="tweet"
      className={classOf(quoted ? 'quoted' : 'post')}
    >
      <Avatar name={post.name} />
      <div className={classOf('post-main')}>
        <div data-testid="User-Name">
          <b>{post.name}</b> <span className={classOf('quiet')}>@{post.handle} · 2h</span>
        </div>
        <div data-testid="tweetText" lang="en" dir="auto" className={classOf('post-text')}>
          {post.text}
        </div>
        {!quoted && (
          <div role="group" className={classOf('actions')}>
            <Action
              testId="reply"
              label={words.reply}
              onClick={() => moveTo(`/compose/post?in_reply_to=${post.id}`)}
            />
            <Action testId="retweet" label={words.repost} onClick={() => setMenu(!menu)} />
            <Action testId="like" label={words.like} />
            <Action testId="bookmark" label={words.bookmark} />
          </div>
        )}
        {menu && (
          <div role="menu" className={classOf('menu')}>
            <a
              role="menuitem"
              href={`/compose/post?quote=${post.id}`}
              onClick={(event) => {
                event.preventDefault();
                setMenu(false);
                moveTo(`/compose/post?quote=${post.id}`);
              }}
            >
              {words.quote}
            </a>
          </div>
        )}
      </div>
    </article>
  );
}

type ActionProps = Readonly<{ testId: string; label: string; onClick?(): void }>;

function Action({ testId, label, onClick }: ActionProps): ReactNode {
  return (
    <button
      type="button"
      role="button"
      data-testid={testId}
      aria-label={label}
      className={classOf('action')}
      onClick={onClick}
    >
      {label}
    </button>
  );
}
