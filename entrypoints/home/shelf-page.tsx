import { Button } from '@/components/design/button';
import { Notice } from '@/components/design/notice';
import { PageHeading } from '@/components/frame/page-heading';
import { KeptWordsCard } from '@/components/shelf/kept-words';
import { endOfKeeping, type KeptWords } from '@/lib/store';
import { useState } from 'preact/hooks';
import { isoDay } from '../shared/iso-day';
import { routeHash } from '../shared/route';
import type { PageProps } from './page-props';

const DAY = 24 * 3_600_000;

/** What the parent asked to have kept: read it, make it a letter, erase it. */
export function ShelfPage({ state, words, moved, change }: PageProps) {
  const { say, date } = words;
  const [erased, setErased] = useState<KeptWords | null>(null);
  const { kept, schools } = state;

  async function erase(one: KeptWords): Promise<void> {
    if (await change({ kind: 'erase-words', id: one.id })) setErased(one);
  }

  async function bringBack({ id, school, text, keptAt }: KeptWords): Promise<void> {
    if (await change({ kind: 'keep-words', id, school, text, keptAt })) setErased(null);
  }

  return (
    <>
      <PageHeading
        title={say('letter.shelfTitle')}
        lead={say(kept.length > 0 ? 'letter.shelfLead' : 'letter.shelfEmpty')}
        takeFocus={moved || erased !== null}
      />
      <div role="status">
        {erased !== null && (
          <Notice
            action={
              <Button small onClick={() => void bringBack(erased)}>
                {say('letter.shelfUndo')}
              </Button>
            }
          >
            {say('letter.shelfErased')}
          </Notice>
        )}
      </div>
      {kept.length > 0 && <Notice look>{say('letter.shelfWho')}</Notice>}
      {kept.map((one) => (
        <KeptWordsCard
          key={one.id}
          title={say('letter.shelfFrom', { date: date(isoDay(new Date(one.keptAt))) })}
          school={schools.find(({ id }) => id === one.school)?.pack.school.name ?? null}
          left={say('letter.shelfLeft', { days: daysLeft(one, Date.now()) })}
          text={one.text}
          letterHref={routeHash({ page: 'letter', from: one.id })}
          onErase={() => void erase(one)}
        />
      ))}
    </>
  );
}

/** Whole days until kept words go, at least one. */
function daysLeft(words: KeptWords, now: number): number {
  return Math.max(1, Math.ceil((endOfKeeping(words) - now) / DAY));
}
