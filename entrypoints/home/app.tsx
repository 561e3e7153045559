import { Button } from '@/components/design/button';
import { Notice } from '@/components/design/notice';
import { PageFrame } from '@/components/frame/page-frame';
import { WordsContext } from '@/components/words-context';
import type { PageState } from '@/lib/messages';
import type { Words } from '@/lib/words';
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../shared/ask-background';
import { changeMessages } from '../shared/change-messages';
import { changeSite } from '../shared/change-site';
import { setPageLanguage, useChosenWords } from '../shared/choose-words';
import { MENU_PAGES, routeHash, type Route } from '../shared/route';
import { usePageState, type KnownState } from '../shared/use-page-state';
import { CurrentPage } from './current-page';
import { KeptReminder } from './kept-reminder';
import type { ChangeRequest } from './page-props';
import { useRoute } from './use-route';

/** The parent's own page: the state, the words and the place, and the page they make. */
export function App() {
  const [known, read] = usePageState();
  const { route, moved } = useRoute();
  const words = useChosenWords(languageOf(known));
  useEffect(() => {
    if (words) setPageLanguage(words, words.say('home.title'));
  }, [words]);

  if (known.is === 'awaited' || !words) return null;
  return (
    <WordsContext.Provider value={words}>
      {known.is === 'open' ? (
        <OpenApp state={known.state} read={read} route={route} moved={moved} words={words} />
      ) : (
        <ClosedApp words={words} onTryAgain={() => void read()} />
      )}
    </WordsContext.Provider>
  );
}

function OpenApp({
  state,
  read,
  route: asked,
  moved,
  words,
}: Readonly<{
  state: PageState;
  read: () => Promise<void>;
  route: Route;
  moved: boolean;
  words: Words;
}>) {
  const [refused, setRefused] = useState(false);
  const route = asked.page === 'start' ? startingPlace(state) : asked;
  const hash = routeHash(route);
  useEffect(() => setRefused(false), [hash]);
  const toClause = route.page === 'code' && route.clause !== null;
  useEffect(() => {
    if (moved && !toClause) scrollTo(0, 0);
  }, [hash, moved, toClause]);

  async function change(request: ChangeRequest): Promise<boolean> {
    const { stored } = await ask(request).catch(() => ({ stored: false }));
    setRefused(!stored);
    await read();
    return stored;
  }

  async function addPack(source: string) {
    const reply = await ask({ kind: 'add-pack', source }).catch(
      () => ({ ok: false, faults: [] }) as const,
    );
    await read();
    return reply;
  }

  const page = {
    state,
    words,
    moved,
    change,
    addPack,
    turn: (id: PageState['sites'][number]['id'], on: boolean) =>
      void changeSite(id, on).then(read, read),
    turnMessages: (id: PageState['messages'][number]['id'], on: boolean) =>
      void changeMessages(id, on).then(read, read),
  };
  return (
    <PageFrame home={routeHash({ page: 'start' })} menu={menuFor(route, words)}>
      {refused && (
        <Notice look announced>
          {words.say('home.notStored')}
        </Notice>
      )}
      {route.page !== 'shelf' && route.page !== 'welcome' && (
        <KeptReminder kept={state.kept} words={words} />
      )}
      <CurrentPage key={pageKey(route)} route={route} {...page} />
    </PageFrame>
  );
}

function ClosedApp({ words, onTryAgain }: Readonly<{ words: Words; onTryAgain: () => void }>) {
  return (
    <PageFrame home={routeHash({ page: 'start' })} menu={[]}>
      <h1>{words.say('home.title')}</h1>
      <Notice
        look
        announced
        action={<Button onClick={onTryAgain}>{words.say('home.tryAgain')}</Button>}
      >
        <p>{words.say('home.cannotOpen')}</p>
        <p>{words.say('home.cannotOpenMore')}</p>
      </Notice>
    </PageFrame>
  );
}

/** The language the parent chose; the browser's while nothing can be opened. Null while that is not known. */
function languageOf(known: KnownState): string | null {
  if (known.is === 'awaited') return null;
  return known.is === 'open' ? known.state.settings.language : 'auto';
}

/** Somebody who has nothing yet is welcomed; everybody else finds their schools. */
function startingPlace({ schools, sites }: PageState): Route {
  const fresh = schools.length === 0 && !sites.some(({ on }) => on);
  return fresh ? { page: 'welcome', step: 'meet' } : { page: 'schools' };
}

/** The welcome is one path with no side doors, so it has no menu. */
function menuFor(route: Route, { say }: Words) {
  if (route.page === 'welcome') return [];
  const labels = {
    schools: say('home.menuSchools'),
    sites: say('home.menuSites'),
    clauses: say('home.menuClauses'),
    try: say('home.menuTry'),
    complaints: say('home.menuComplaints'),
    shelf: say('home.menuShelf'),
    settings: say('home.menuSettings'),
    kept: say('home.menuKept'),
    permissions: say('home.menuPermissions'),
    help: say('home.menuHelp'),
  };
  return MENU_PAGES.map((page) => ({
    href: routeHash({ page }),
    label: labels[page],
    current: route.page === page,
  }));
}

/** A clause of the same code is no new page. */
function pageKey(route: Route): string {
  return route.page === 'code' ? routeHash({ ...route, clause: null }) : routeHash(route);
}
