import { ButtonLink } from '@/components/design/button';
import { Notice } from '@/components/design/notice';
import { PageHeading } from '@/components/frame/page-heading';
import cardCss from '@/components/reminder-card/reminder-card.css?inline';
import { CardPreview } from '@/components/school-desk/card-preview';
import { TextField } from '@/components/school-desk/text-field';
import { packOfDraft, type SchoolPack } from '@/lib/packs';
import type { Words } from '@/lib/words';
import { useMemo, useState } from 'preact/hooks';
import type { DeskProps } from './desk-props';
import { stepHash } from './desk-route';
import { NextStep } from './next-step';
import { tryDraft } from './try-draft';

/** The school types a draft and sees what a parent would see. */
export function TryPage({ desk, words, moved }: DeskProps) {
  const { say } = words;
  const reading = useMemo(() => packOfDraft(desk.draft), [desk.draft]);
  return (
    <>
      <PageHeading title={say('desk.tryTitle')} lead={say('desk.tryLead')} takeFocus={moved} />
      {reading.ok ? (
        <Trial pack={reading.pack} words={words} />
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

function Trial({ pack, words }: Readonly<{ pack: SchoolPack; words: Words }>) {
  const { say } = words;
  const [text, setText] = useState('');
  const card = useMemo(
    () => tryDraft(text, pack, words, new Date().toISOString().slice(0, 10)),
    [text, pack, words],
  );
  return (
    <section class="sheet stack">
      <TextField
        kind="lines"
        name="draft"
        label={say('desk.tryLabel')}
        value={text}
        onType={setText}
      />
      <p role="status">{text.trim() !== '' && say(card ? 'desk.trySees' : 'desk.tryNotNamed')}</p>
      {card && <CardPreview key={card.key} content={card} css={cardCss} />}
      <p class="soft">{say('desk.tryByWords')}</p>
    </section>
  );
}
