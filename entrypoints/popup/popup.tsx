import { PopupAwaited, PopupClosed, PopupView } from '@/components/popup/popup-view';
import { WordsContext } from '@/components/words-context';
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../shared/ask-background';
import { changeSite } from '../shared/change-site';
import { setPageLanguage, useChosenWords } from '../shared/choose-words';
import { homeLink } from '../shared/home-link';
import { describePause, pauseEnd } from '../shared/pause';
import { routeHash } from '../shared/route';
import { usePageState } from '../shared/use-page-state';
import { lookAtTab, type SeenTab } from './look-at-tab';

/** The pop-up, wired to the background and to the tab in front. */
export function Popup() {
  const [known, read] = usePageState();
  const [tab, setTab] = useState<SeenTab | null>(null);
  const [refused, setRefused] = useState(false);
  const state = known.is === 'open' ? known.state : null;
  const words = useChosenWords(
    known.is === 'awaited' ? null : (state?.settings.language ?? 'auto'),
  );

  useEffect(() => {
    if (words) setPageLanguage(words, words.say('popup.title'));
  }, [words]);
  useEffect(() => {
    void lookAtTab().then(setTab);
  }, [state?.sites]);

  async function quiet(quietUntil: number): Promise<void> {
    const request = { kind: 'change-settings', changes: { quietUntil } } as const;
    const { stored } = await ask(request).catch(() => ({ stored: false }));
    setRefused(!stored);
    await read();
  }

  if (!words) return null;
  const all = state ? [...state.sites, ...state.messages] : [];
  const site = all.find(({ id, on }) => on && id === tab?.site);
  return (
    <WordsContext.Provider value={words}>
      {known.is === 'awaited' || tab === null ? (
        <PopupAwaited />
      ) : state ? (
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
            complaints: pack.complaints,
          }))}
          paused={describePause(state.settings.quietUntil, new Date(), words)}
          homeHref={homeLink(routeHash({ page: 'start' }))}
          addSchoolHref={homeLink(routeHash({ page: 'schools' }))}
          onSite={(id, on) => void changeSite(id, on).then(read)}
          onPause={(length) => void quiet(pauseEnd(length, new Date()))}
          onResume={() => void quiet(0)}
          refused={refused}
        />
      ) : (
        <PopupClosed />
      )}
    </WordsContext.Provider>
  );
}
