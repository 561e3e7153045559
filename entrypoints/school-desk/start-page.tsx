import { Button, ButtonLink } from '@/components/design/button';
import { FaultList } from '@/components/design/fault-list';
import { Notice } from '@/components/design/notice';
import { PageHeading } from '@/components/frame/page-heading';
import { StartWays } from '@/components/school-desk/start-ways';
import { BLANK_DRAFT, type DraftPack } from '@/lib/packs';
import { useState } from 'preact/hooks';
import { EXAMPLE_PACK, EXAMPLE_SCHOOL } from '../home/example-pack';
import type { DeskProps } from './desk-props';
import { stepHash } from './desk-route';
import { readPackText, readSourceFile, readSourceText, type SourceReading } from './read-source';

type Refused = Readonly<{ file: string; sentences: readonly string[] }>;

/** Where a school begins, or goes on. */
export function StartPage({ desk, words, moved }: DeskProps) {
  const { say } = words;
  const [refused, setRefused] = useState<Refused | null>(null);

  function begin(draft: DraftPack): void {
    desk.change(draft);
    location.hash = stepHash('school');
  }

  function take(file: string, reading: SourceReading): void {
    if (reading.ok) begin(reading.draft);
    else setRefused({ file, sentences: reading.sentences });
  }

  return (
    <>
      <PageHeading title={say('desk.startTitle')} lead={say('desk.startLead')} takeFocus={moved} />
      {desk.begun && <OnDesk desk={desk} words={words} />}
      {refused && (
        <FaultList
          title={say('desk.faultsTitle', { file: refused.file })}
          sentences={refused.sentences}
          kept={say('desk.faultsKept')}
        />
      )}
      <StartWays
        exampleSchool={EXAMPLE_SCHOOL}
        onFile={(file) =>
          void readSourceFile(file, words).then((reading) => take(file.name, reading))
        }
        onText={(text) => begin(readSourceText(text))}
        onExample={() => take(say('home.exampleFile'), readPackText(EXAMPLE_PACK, words))}
        onBlank={() => begin({ ...BLANK_DRAFT, facts: { ...BLANK_DRAFT.facts, version: '1' } })}
      />
    </>
  );
}

function OnDesk({ desk, words: { say } }: Pick<DeskProps, 'desk' | 'words'>) {
  const [asked, setAsked] = useState(false);
  const { name } = desk.draft.facts;
  return (
    <Notice
      action={
        <ButtonLink small href={stepHash('school')}>
          {say('desk.goOn')}
        </ButtonLink>
      }
    >
      <p>
        {name.trim() === '' ? say('desk.onDeskNameless') : say('desk.onDesk', { school: name })}
      </p>
      <p class="soft">{say('desk.onDeskGone')}</p>
      {asked ? (
        <div class="stack-tight">
          <p>{say('desk.clearSure')}</p>
          <div class="row">
            <Button small onClick={() => void desk.clear()}>
              {say('desk.clearYes')}
            </Button>
            <Button small onClick={() => setAsked(false)}>
              {say('desk.clearNo')}
            </Button>
          </div>
        </div>
      ) : (
        <div>
          <Button look="quiet" small onClick={() => setAsked(true)}>
            {say('desk.clear')}
          </Button>
        </div>
      )}
    </Notice>
  );
}
