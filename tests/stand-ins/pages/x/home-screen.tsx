import { useState, type ReactNode } from 'react';
import { classOf } from '../shared/class-names';
import { knobs } from '../shared/page-knobs';
import { moveTo } from '../shared/route';
import { Composer } from './composer';
import { feed, type FeedPost } from './feed';
import { Post } from './post';
import { words } from './words';

/** The home timeline with the box on top; phones get a round button instead of the box. */
export function HomeScreen(): ReactNode {
  const [own, setOwn] = useState<readonly FeedPost[]>([]);
  const addOwn = (texts: readonly string[]): void => {
    const posts = texts.map((text, index) => ({
      id: `own-${own.length + index}`,
      name: 'Sam Reed',
      handle: 'sam_reed',
      text,
    }));
    setOwn([...posts, ...own]);
  };
  return (
    <>
      <div role="tablist" className={classOf('tabs')}>
        <div role="tab" tabIndex={0} aria-selected="true" className={classOf('tab')}>
          {words.forYou}
        </div>
        <div role="tab" tabIndex={0} aria-selected="false" className={classOf('tab')}>
          {words.following}
        </div>
      </div>
      {knobs.layout === 'phone' ? (
        <a
          href="/compose/post"
          data-testid="FloatingActionButtons_Tweet_Button"
          aria-label={words.post}
          className={classOf('floating')}
          onClick={(event) => {
            event.preventDefault();
            moveTo('/compose/post');
          }}
        >
          +
        </a>
      ) : (
        <Composer
          place="post"
          inDialog={false}
          autoFocus={false}
          placeholder={words.whatsHappening}
          onSent={addOwn}
        />
      )}
      <section role="region">
        {[...own, ...feed].map((post) => (
          <div key={post.id} data-testid="cellInnerDiv">
            <Post post={post} />
          </div>
        ))}
      </section>
    </>
  );
}
