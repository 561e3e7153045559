import { ButtonLink } from '@/components/design/button';
import { Notice } from '@/components/design/notice';
import { PageHeading } from '@/components/frame/page-heading';
import cardCss from '@/components/reminder-card/reminder-card.css?inline';
import { CardPreview } from '@/components/school-desk/card-preview';
import { TextField } from '@/components/school-desk/text-field';
import { packOfDraft, type SchoolPack } from '@/lib/packs';
import { useMemo, useState } from 'preact/hooks';
import type { DeskProps } from './desk-props';
import { stepHash } from './desk-route';
import { NextStep } from './next-step';
import { useTrial } from './use-trial';

/** The school types a draft and sees what a parent would see. */
export function TryPage({ desk, words, moved, tryPack }: DeskProps) {
  const { say } = words;
  const reading = useMemo(() => packOfDraft(desk.draft), [desk.draft]);
  return (
    <>
      <PageHeading title={say('desk.tryTitle')} lead={say('desk.tryLead')} takeFocus={moved} />
      {reading.ok ? (
        <TrialBox pack={reading.pack} words={words} tryPack={tryPack} />
      ) : (
        <Notice
          look
          action={
            <ButtonLink small href={stepHash('check')}>
              {say('desk.tryGo')}
            </ButtonLink>
          }
        >
          {say('desk.tryNeeds')}
        </Notice>
      )}
      <NextStep step="hand-out" words={words} />
    </>
  );
}

function TrialBox({
  pack,
  words,
  tryPack,
}: Readonly<{ pack: SchoolPack }> & Pick<DeskProps, 'words' | 'tryPack'>) {
  const { say } = words;
  const [text, setText] = useState('');
  const trial = useTrial(text, pack, words, tryPack);
  const card = trial?.card ?? null;
  return (
    <section class="sheet stack">
      <TextField
        kind="lines"
        name="draft"
        label={say('desk.tryLabel')}
        value={text}
        onType={setText}
      />
      <p role="status">{trial && say(card ? 'desk.trySees' : 'desk.tryNotNamed')}</p>
      {card && <CardPreview key={card.key} content={card} css={cardCss} />}
      {(tryPack === null || trial?.byModel === false) && (
        <p class="soft">{say('desk.tryByWords')}</p>
      )}
    </section>
  );
}
