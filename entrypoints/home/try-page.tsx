import { Button } from '@/components/design/button';
import { ChoiceGroup } from '@/components/design/choice-group';
import { Notice } from '@/components/design/notice';
import { PageHeading } from '@/components/frame/page-heading';
import { PlainEditor } from '@/components/try/plain-editor';
import { createWords, type WordKey } from '@/lib/words';
import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isPaused } from '../shared/is-paused';
import { routeHash } from '../shared/route';
import { holdLetter } from './letter-in-hand';
import { NoSchool } from './no-school';
import type { PageProps } from './page-props';
import { typeInto } from './type-into';
import { useTryCard } from './use-try-card';

/** Made-up posts are about an English code, so they are in English. */
const SAMPLES_IN = createWords('en-GB');

const IDEAS = [
  ['try.ideaThanks', 'try.sampleThanks'],
  ['try.ideaGrumble', 'try.sampleGrumble'],
  ['try.ideaWorry', 'try.sampleWorry'],
] as const satisfies readonly (readonly [WordKey, WordKey])[];

/** A box to type in, in which the real card shows: nothing is posted, sent or kept. */
export function TryPage(page: PageProps) {
  const { state, words, moved } = page;
  const { say } = words;
  return (
    <>
      <PageHeading title={say('try.title')} lead={say('try.lead')} takeFocus={moved} />
      {state.schools.length === 0 ? (
        <NoSchool words={words}>{say('try.noSchool')}</NoSchool>
      ) : (
        <TryBox {...page} />
      )}
    </>
  );
}

function TryBox({ state, words: { say } }: PageProps) {
  const frame = useRef<HTMLElement>(null);
  const [kind, setKind] = useState<'simple' | 'rich'>('simple');
  const RichEditor = useRichEditor(kind === 'rich');
  // Each round has a box of its own, so that the words before are gone, whatever holds them.
  const [round, setRound] = useState({ number: 0, text: '' });
  useEffect(() => {
    if (round.number > 0) typeInto(frame.current, round.text);
  }, [round]);
  const begin = (text: string) => setRound(({ number }) => ({ number: number + 1, text }));
  const school = state.schools[0]?.pack.school.name ?? '';
  useTryCard(frame, state, {
    onWholeCode: (id) => window.open(routeHash({ page: 'code', school: id, clause: null })),
    onLetter(id, text) {
      location.hash = routeHash({ page: 'letter', from: holdLetter(id, text) });
    },
  });
  return (
    <>
      <ChoiceGroup
        legend={say('try.kindTitle')}
        chosen={kind}
        onChoose={setKind}
        choices={[
          { value: 'simple', label: say('try.simple'), detail: say('try.simpleDetail') },
          { value: 'rich', label: say('try.rich'), detail: say('try.richDetail') },
        ]}
      />
      <section class="sheet stack" ref={frame}>
        {kind === 'simple' && <PlainEditor key={round.number} />}
        {kind === 'rich' && RichEditor && <RichEditor key={round.number} />}
        <p class="soft">
          {say(isPaused(state.settings.quietUntil, Date.now()) ? 'try.paused' : 'try.wait')}
        </p>
      </section>
      <section class="stack-tight">
        <p>{say('try.ideas')}</p>
        <div class="row">
          {IDEAS.map(([label, sample]) => (
            <Button key={label} small onClick={() => begin(SAMPLES_IN.say(sample, { school }))}>
              {say(label)}
            </Button>
          ))}
          <Button small onClick={() => begin('')}>
            {say('try.clear')}
          </Button>
        </div>
      </section>
      <Notice>{say('try.changesNothing')}</Notice>
    </>
  );
}

/** The rich editor and its library, once they are wanted and have been read; null before. */
function useRichEditor(wanted: boolean): ComponentType | null {
  const [found, setFound] = useState<Readonly<{ editor: ComponentType }> | null>(null);
  useEffect(() => {
    if (wanted)
      void import('@/components/try/rich-editor').then((file) =>
        setFound({ editor: file.default }),
      );
  }, [wanted]);
  return found?.editor ?? null;
}
