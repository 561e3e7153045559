import { DeskFrame } from '@/components/school-desk/desk-frame';
import { WordsContext } from '@/components/words-context';
import { createWords } from '@/lib/words';
import { useEffect, useMemo } from 'preact/hooks';
import { setPageLanguage } from '../shared/choose-words';
import { CheckPage } from './check-page';
import { CodePage } from './code-page';
import type { DeskProps } from './desk-props';
import { STEPS, stepHash, type Step } from './desk-route';
import { FamilyPage } from './family-page';
import { HandOutPage } from './hand-out-page';
import { ManyPage } from './many-page';
import { STEP_LABELS } from './next-step';
import { SchoolPage } from './school-page';
import { StartPage } from './start-page';
import { TryPage } from './try-page';
import { useDesk } from './use-desk';
import { useDeskRoute } from './use-desk-route';

/** The desk: for a school its steps, for a family with a set-up link the code it brings. */
export function App({ tryPack }: Pick<DeskProps, 'tryPack'>) {
  const { route, moved } = useDeskRoute();
  const words = useMemo(() => createWords(navigator.language), []);
  const title = words.say(route.page === 'family' ? 'home.title' : 'desk.title');
  useEffect(() => setPageLanguage(words, title), [words, title]);
  return (
    <WordsContext.Provider value={words}>
      {route.page === 'family' ? (
        <FamilyPage code={route.code} words={words} />
      ) : (
        <SchoolDesk step={route.step} at={route.at} moved={moved} words={words} tryPack={tryPack} />
      )}
    </WordsContext.Provider>
  );
}

function SchoolDesk({ step, ...page }: Omit<DeskProps, 'desk'> & Readonly<{ step: Step }>) {
  const { moved, at, words } = page;
  const desk = useDesk();
  useEffect(() => {
    if (moved && at === null) scrollTo(0, 0);
  }, [step, moved, at]);
  if (!desk) return null;
  return (
    <DeskFrame
      home={stepHash('start')}
      steps={STEPS.map((each) => ({
        href: stepHash(each),
        label: words.say(STEP_LABELS[each]),
        current: each === step,
      }))}
      kept={desk.kept}
      busy={desk.busy}
      onUndo={desk.undo}
      onRedo={desk.redo}
    >
      <CurrentStep key={step} step={step} desk={desk} {...page} />
    </DeskFrame>
  );
}

function CurrentStep({ step, ...page }: DeskProps & Readonly<{ step: Step }>) {
  switch (step) {
    case 'start':
      return <StartPage {...page} />;
    case 'school':
      return <SchoolPage {...page} />;
    case 'code':
      return <CodePage {...page} />;
    case 'check':
      return <CheckPage {...page} />;
    case 'try':
      return <TryPage {...page} />;
    case 'hand-out':
      return <HandOutPage {...page} />;
    case 'many':
      return <ManyPage {...page} />;
  }
}
