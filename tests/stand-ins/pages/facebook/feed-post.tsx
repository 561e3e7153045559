import { useState, type ReactNode } from 'react';
import { classOf } from '../shared/class-names';
import { Avatar } from './avatar';
import { Button } from './button';
import { CommentForm } from './comment-form';
import { ComposerDialog } from './composer-dialog';
import type { FeedComment, FeedPost as Post } from './feed';
import { words } from './words';

type Props = Readonly<{ post: Post; position: number; onShared(text: string): void }>;

/** A post in the feed. Its comment box is made when "Comment" is pressed, each reply box when "Reply" is. */
export function FeedPost({ post, position, onShared }: Props): ReactNode {
  const [commenting, setCommenting] = useState(false);
  const [sharing, setSharing] = useState(false);
  const [comments, setComments] = useState(post.comments);
  const add = (text: string): void =>
    setComments([...comments, { id: `own-${comments.length}`, name: 'Sam Reed', text }]);
  return (
    <div role="article" aria-posinset={position} className={classOf('card')}>
      <div className={classOf('author')}>
        <Avatar name={post.name} />
        <div data-ad-rendering-role="profile_name">
          <b>{post.name}</b>
          <div className={classOf('quiet')}>2 h</div>
        </div>
      </div>
      <div data-ad-rendering-role="story_message" dir="auto" className={classOf('story')}>
        {post.text}
      </div>
      <div className={classOf('actions')}>
        <Button label={words.like} />
        <div data-ad-rendering-role="comment_button">
          <Button label={words.comment} onPress={() => setCommenting(true)} />
        </div>
        <div data-ad-rendering-role="share_button">
          <Button label={words.share} onPress={() => setSharing(true)} />
        </div>
      </div>
      {comments.map((comment) => (
        <Comment key={comment.id} comment={comment} />
      ))}
      {commenting && <CommentForm label={words.writeComment} onSent={add} />}
      {sharing && (
        <ComposerDialog
          title={words.shareTitle}
          place="share"
          placeholder={words.saySomething}
          submitLabel={words.shareNow}
          sendsEmpty
          below={<SharedPost post={post} />}
          onClose={() => setSharing(false)}
          onSent={(text) => {
            setSharing(false);
            onShared(text);
          }}
        />
      )}
    </div>
  );
}

function SharedPost({ post }: { post: Post }): ReactNode {
  return (
    <div className={classOf('shared')}>
      <b>{post.name}</b>
      <div>{post.text}</div>
    </div>
  );
}

function Comment({ comment }: { comment: FeedComment }): ReactNode {
  const [replying, setReplying] = useState(false);
  const [replies, setReplies] = useState<readonly string[]>([]);
  return (
    <div role="article" className={classOf('comment')}>
      <Avatar name={comment.name} small />
      <div className={classOf('comment-main')}>
        <div className={classOf('bubble')}>
          <b>{comment.name}</b>
          <div dir="auto">{comment.text}</div>
        </div>
        <Button label={words.reply} onPress={() => setReplying(true)} />
        {replies.map((reply, index) => (
          <div key={index} className={classOf('bubble')}>
            {reply}
          </div>
        ))}
        {replying && (
          <CommentForm
            label={`${words.replyTo} ${comment.name}…`}
            onSent={(text) => setReplies([...replies, text])}
          />
        )}
      </div>
    </div>
  );
}
