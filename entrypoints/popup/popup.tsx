import { PopupClosed, PopupView } from '@/components/popup/popup-view';
import { WordsContext } from '@/components/words-context';
import type { PageState } from '@/lib/messages';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { ask } from '../shared/ask-background';
import { changeSite } from '../shared/change-site';
import { setPageLanguage, useChosenWords } from '../shared/choose-words';
import { describeKeptBefore } from '../shared/describe-kept-before';
import { homeLink } from '../shared/home-link';
import { describePause, pauseEnd } from '../shared/pause';
import { routeHash } from '../shared/route';
import { usePageState } from '../shared/use-page-state';
import { titledIn } from '../shared/titled-in';
import type { FirstSight } from './first-sight';
import { lookAtTab, type SeenTab } from './look-at-tab';

/** The pop-up, wired to the background and to the tab in front. */
export function Popup({ first }: Readonly<{ first: FirstSight }>) {
  const [known, read] = usePageState(first.known);
  const [tab, setTab] = useState<SeenTab>(first.tab);
  const [refused, setRefused] = useState(false);
  const state = known.is === 'open' ? known.state : null;
  const words = useChosenWords(state?.settings.language ?? 'auto', first.words) ?? first.words;

  useLayoutEffect(() => setPageLanguage(words, words.say('popup.title')), [words]);
  const sites = state?.sites;
  useEffect(() => {
    if (sites !== firstSites(first)) void lookAtTab().then(setTab);
  }, [sites, first]);

  async function quiet(quietUntil: number): Promise<void> {
    const request = { kind: 'change-settings', changes: { quietUntil } } as const;
    const { stored } = await ask(request).catch(() => ({ stored: false }));
    setRefused(!stored);
    await read();
  }

  const all = state ? [...state.sites, ...state.messages] : [];
  const site = all.find(({ id, on }) => on && id === tab.site);
  return (
    <WordsContext.Provider value={words}>
      {state ? (
        <PopupView
          tab={
            site
              ? { kind: 'read', site, boxInSight: tab.boxInSight }
              : { kind: 'other', sites: state.sites }
          }
          schools={state.schools.map(({ id, pack }) => ({
            id,
            name: pack.school.name,
            codeHref: homeLink(routeHash({ page: 'code', school: id, clause: null })),
            complaints: titledIn(pack),
          }))}
          paused={describePause(state.settings.quietUntil, new Date(), words)}
          homeHref={homeLink(routeHash({ page: 'start' }))}
          addSchoolHref={homeLink(routeHash({ page: 'schools' }))}
          onSite={(id, on) => void changeSite(id, on).then(read)}
          onPause={(length) => void quiet(pauseEnd(length, new Date()))}
          onResume={() => void quiet(0)}
          kept={describeKeptBefore(state.kept, words, new Date())}
          shelfHref={homeLink(routeHash({ page: 'shelf' }))}
          refused={refused}
        />
      ) : (
        <PopupClosed />
      )}
    </WordsContext.Provider>
  );
}

function firstSites({ known }: FirstSight): PageState['sites'] | undefined {
  return known.is === 'open' ? known.state.sites : undefined;
}
