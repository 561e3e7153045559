import { Button } from '@/components/design/button';
import { FileDrop } from '@/components/design/file-drop';
import { Notice } from '@/components/design/notice';
import { PageHeading } from '@/components/frame/page-heading';
import { RowReport } from '@/components/school-desk/row-report';
import { MOST_ROWS, SCHOOL_COLUMNS, readSchoolRows, type RowReading } from '@/lib/packs';
import type { Words } from '@/lib/words';
import { useState } from 'preact/hooks';
import type { DeskProps } from './desk-props';
import { makeMany, type ManyMade } from './make-many';
import { saveFile } from './save-file';

/** More than a list of the most schools has, in bytes. */
const BYTES_READ = 2_000_000;

type Making =
  | Readonly<{ at: 'choosing' }>
  | Readonly<{ at: 'refused'; sentence: string }>
  | Readonly<{ at: 'working'; done: number; all: number }>
  | Readonly<{ at: 'done'; made: ManyMade }>;

/** Packs and letters for all schools of a trust, from a list and the code on the desk. */
export function ManyPage({ desk, words, moved }: DeskProps) {
  const { say } = words;
  const [making, setMaking] = useState<Making>({ at: 'choosing' });
  const { facts } = desk.draft;

  async function make(file: File): Promise<void> {
    const reading = readSchoolRows(await file.slice(0, BYTES_READ).text());
    if (!reading.ok) {
      setMaking({ at: 'refused', sentence: whyNot(reading.fault, words) });
      return;
    }
    const all = reading.rows.length;
    setMaking({ at: 'working', done: 0, all });
    const made = await makeMany(desk.draft, reading.rows, desk.linkPage, words, (done) =>
      setMaking({ at: 'working', done, all }),
    );
    setMaking({ at: 'done', made });
  }

  return (
    <>
      <PageHeading title={say('desk.manyTitle')} lead={say('desk.manyLead')} takeFocus={moved} />
      <section class="sheet stack">
        <p>{say('desk.manyCode', { title: facts.title })}</p>
        {facts.name.trim() !== '' && <p>{say('desk.manyName', { school: facts.name })}</p>}
        <p>{say('desk.manyColumns')}</p>
        <p>
          <code>{SCHOOL_COLUMNS.join(', ')}</code>
        </p>
        <FileDrop
          button={say('desk.manyButton')}
          accept=".csv,text/csv"
          prominent={making.at !== 'done'}
          onFile={(file) =>
            void make(file).catch(() =>
              setMaking({ at: 'refused', sentence: say('desk.wordFailed') }),
            )
          }
        />
      </section>
      <div role="status">
        {making.at === 'refused' && <Notice look>{making.sentence}</Notice>}
        {making.at === 'working' && (
          <p>{say('desk.manyWorking', { done: making.done, all: making.all })}</p>
        )}
      </div>
      {making.at === 'done' && <Done made={making.made} words={words} />}
    </>
  );
}

function Done({
  made: { zip, outcomes },
  words: { say },
}: Readonly<{ made: ManyMade; words: Words }>) {
  const refused = outcomes.filter(({ faults }) => faults.length > 0).length;
  return (
    <section class="sheet stack">
      <p role="status">{say('desk.manyDone', { made: outcomes.length - refused, refused })}</p>
      {zip && (
        <div>
          <Button look="main" onClick={() => saveFile('school-packs.zip', zip, 'application/zip')}>
            {say('desk.manySave')}
          </Button>
        </div>
      )}
      <RowReport outcomes={outcomes} />
    </section>
  );
}

function whyNot(fault: Extract<RowReading, { ok: false }>['fault'], { say }: Words): string {
  switch (fault) {
    case 'not-a-list':
      return say('desk.manyNotAList');
    case 'empty':
      return say('desk.manyEmpty');
    case 'too-many':
      return say('desk.manyTooMany', { limit: MOST_ROWS });
  }
}
