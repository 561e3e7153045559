import { useEffect, type ReactNode } from 'react';
import { classOf } from '../shared/class-names';
import { recordSubmission } from '../shared/record';
import { moveTo, useRoute } from '../shared/route';
import { MessagesScreen } from './chat';
import { FeedScreen } from './feed-screen';
import { BusinessScreen, LogInScreen, ReviewsScreen, StoryScreen } from './other-screens';
import { ProfileScreen } from './profile-screen';
import { profiles } from './profiles';
import { words } from './words';

/** The whole of Facebook's page: the bar with the search box, and one screen by the path. */
export function App(): ReactNode {
  const path = useRoute().replace(/\?.*/, '');
  useEffect(() => {
    if (profiles.some((profile) => profile.path === path)) return;
    document.title = path.startsWith('/groups/')
      ? 'Whitefield Parents and Carers | Facebook'
      : 'Facebook';
  }, [path]);
  if (path.startsWith('/login')) return <LogInScreen />;
  if (path.startsWith('/latest/composer')) return <BusinessScreen />;
  return (
    <>
      <TopBar />
      <div className={classOf('page')}>
        <Screen key={path} path={path} />
      </div>
    </>
  );
}

function Screen({ path }: { path: string }): ReactNode {
  if (path.startsWith('/groups/')) return <FeedScreen group />;
  if (path.startsWith('/messages')) return <MessagesScreen />;
  if (path.startsWith('/stories/create')) return <StoryScreen />;
  if (/^\/[^/]+\/reviews/.test(path)) return <ReviewsScreen />;
  if (profiles.some((profile) => profile.path === path)) return <ProfileScreen path={path} />;
  return <FeedScreen />;
}

function TopBar(): ReactNode {
  return (
    <div role="banner" className={classOf('bar')}>
      <span className={classOf('logo')}>f</span>
      <input
        type="search"
        role="combobox"
        aria-expanded="false"
        aria-autocomplete="list"
        aria-label={words.search}
        placeholder={words.search}
        className={classOf('search')}
        onKeyDown={(event) => {
          if (event.key === 'Enter') recordSubmission('search', event.currentTarget.value);
        }}
      />
      <nav className={classOf('links')}>
        <Link path="/" label={words.home} />
        <Link path="/groups/2245" label={words.groups} />
      </nav>
    </div>
  );
}

function Link({ path, label }: { path: string; label: string }): ReactNode {
  return (
    <a
      href={path}
      role="link"
      aria-label={label}
      onClick={(event) => {
        event.preventDefault();
        moveTo(path);
      }}
    >
      {label}
    </a>
  );
}
