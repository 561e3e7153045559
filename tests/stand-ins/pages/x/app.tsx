import { useEffect, useRef, type ReactNode } from 'react';
import { classOf } from '../shared/class-names';
import { knobs } from '../shared/page-knobs';
import { useRoute } from '../shared/route';
import { ComposeDialog } from './compose-dialog';
import { feed, type FeedPost } from './feed';
import { HomeScreen } from './home-screen';
import { LogInScreen } from './log-in-screen';
import { Layout } from './layout';
import { NewMessagesScreen, OldMessagesScreen } from './message-screens';
import { PhoneComposeScreen } from './phone-compose-screen';
import { ProfileScreen } from './profile-screen';
import { profiles } from './profiles';
import { StatusScreen } from './status-screen';
import { words } from './words';

const COMPOSE = '/compose/post';

/** The whole of X's page: one screen by the path, and over it the compose dialog while the path asks for it. */
export function App(): ReactNode {
  const route = useRoute();
  const url = new URL(route, location.origin);
  const composing = url.pathname.startsWith(COMPOSE);
  const behind = useRef('/home');
  if (!composing) behind.current = url.pathname;

  const title = composing ? words.post : titleOf(url.pathname);
  useEffect(() => {
    document.title = `${title} / X`;
  }, [title]);

  if (knobs.layout === 'phone' && composing) return <PhoneComposeScreen {...contextOf(url)} />;
  return (
    <div className={classOf('page')}>
      <Screen path={behind.current} />
      <div id="layers" className={classOf('layers')}>
        {composing && <ComposeDialog key={route} {...contextOf(url)} behind={behind.current} />}
      </div>
    </div>
  );
}

/** The posts a compose address speaks of: the one replied to, or the one quoted. */
export type ComposeContext = Readonly<{ repliedTo?: FeedPost; quoted?: FeedPost }>;

function contextOf(url: URL): ComposeContext {
  const repliedTo = postWithId(url.searchParams.get('in_reply_to'));
  const quoted = postWithId(url.searchParams.get('quote'));
  return { ...(repliedTo && { repliedTo }), ...(quoted && { quoted }) };
}

function postWithId(id: string | null): FeedPost | undefined {
  return feed.find((post) => post.id === id);
}

function Screen({ path }: { path: string }): ReactNode {
  if (path.startsWith('/i/flow/login')) return <LogInScreen />;
  if (path.startsWith('/i/chat')) return <NewMessagesScreen />;
  if (path.startsWith('/messages')) {
    return (
      <Layout>
        <OldMessagesScreen />
      </Layout>
    );
  }
  const profile = profiles.find(({ handle }) => path === `/${handle}`);
  if (profile)
    return (
      <Layout>
        <ProfileScreen key={profile.id} profile={profile} />
      </Layout>
    );
  const post = postWithId(/^\/\w+\/status\/(\w+)/.exec(path)?.[1] ?? null);
  return <Layout>{post ? <StatusScreen key={post.id} post={post} /> : <HomeScreen />}</Layout>;
}

function titleOf(path: string): string {
  if (path.startsWith('/messages') || path.startsWith('/i/chat')) return words.messages;
  return path.includes('/status/') ? words.post : words.home;
}
