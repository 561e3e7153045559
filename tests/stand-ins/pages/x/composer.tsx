import type { EditorState } from 'draft-js';
import { useState, type ReactNode } from 'react';
import { classOf } from '../shared/class-names';
import { Delayed } from '../shared/delayed';
import { insertAtCaret, textOf } from '../shared/draft-text';
import { knobs } from '../shared/page-knobs';
import { recordSubmission } from '../shared/record';
import { findOverflow } from './draft-entities';
import { emptyPost, PostBox } from './post-box';
import { Avatar } from './post';
import { Toolbar } from './toolbar';
import { words } from './words';

type Props = Readonly<{
  /** What the record calls a text sent from here. */
  place: 'post' | 'comment';
  inDialog: boolean;
  autoFocus: boolean;
  placeholder: string;
  /** What stands below the box, such as the post being quoted. */
  below?: ReactNode;
  onSent(texts: readonly string[]): void;
}>;

/** X's composer: one box or, in the dialog, a thread of them, and a toolbar with the one button that sends. */
export function Composer(props: Props): ReactNode {
  const { place, inDialog, autoFocus, placeholder, below, onSent } = props;
  const [posts, setPosts] = useState<readonly EditorState[]>(() => [emptyPost()]);
  const [active, setActive] = useState(0);
  const texts = posts.map(textOf);
  const ready = posts.every(isSendable);

  const change = (index: number, state: EditorState): void => {
    setActive(index);
    setPosts((current) => current.map((each, place) => (place === index ? state : each)));
  };

  const send = (): void => {
    if (!ready) return;
    for (const text of texts) recordSubmission(place, text);
    setPosts([emptyPost()]);
    setActive(0);
    onSent(texts);
  };

  return (
    <div className={classOf('composer')}>
      <Delayed>
        {posts.map((state, index) => (
          <div key={index} className={classOf('composer-row')}>
            <Avatar name="Sam Reed" />
            <div className={classOf('composer-main')}>
              {inDialog && index === 0 && place === 'post' && (
                <button
                  type="button"
                  role="button"
                  className={classOf('pill')}
                  aria-haspopup="menu"
                >
                  {words.everyone} ▾
                </button>
              )}
              <PostBox
                index={index}
                state={state}
                placeholder={index === 0 ? placeholder : words.addAnotherPost}
                autoFocus={autoFocus || index > 0}
                onChange={(next) => change(index, next)}
                onSend={send}
              />
            </div>
          </div>
        ))}
        {below}
        {place === 'post' && <div className={classOf('who-replies')}>{words.everyoneCanReply}</div>}
        <Toolbar
          testId={inDialog ? 'tweetButton' : 'tweetButtonInline'}
          label={place === 'comment' ? words.reply : posts.length > 1 ? words.postAll : words.post}
          enabled={ready}
          onSend={send}
          onEmoji={(emoji) => {
            const state = posts[active];
            if (state) change(active, insertAtCaret(state, emoji));
          }}
          {...(inDialog ? { onAdd: () => setPosts([...posts, emptyPost()]) } : {})}
        />
      </Delayed>
    </div>
  );
}

function isSendable(state: EditorState): boolean {
  const content = state.getCurrentContent();
  return content.getPlainText('\n').trim() !== '' && findOverflow(content, knobs.limit) === null;
}
