import { Button } from '@/components/design/button';
import { Notice } from '@/components/design/notice';
import { PageHeading } from '@/components/frame/page-heading';
import { RemovedNotice } from '@/components/schools/removed-notice';
import { SchoolCard } from '@/components/schools/school-card';
import type { SchoolState } from '@/lib/messages';
import { useState } from 'preact/hooks';
import { routeHash } from '../shared/route';
import { titledIn } from '../shared/titled-in';
import { AddSchool } from './add-school';
import { editionOf, namesOf, oldCopy } from './describe-pack';
import type { PageProps } from './page-props';

/** The parent's schools, and ways to add more. */
export function SchoolsPage(page: PageProps) {
  const { state, words, moved, change } = page;
  const { say } = words;
  const [removedHere, setRemovedHere] = useState(false);
  const [broughtBack, setBroughtBack] = useState<string | null>(null);
  const { removed } = state;
  const some = state.schools.length > 0;

  const tooLate =
    broughtBack !== null && !state.schools.some(({ pack }) => pack.school.name === broughtBack);

  async function bringBack(name: string): Promise<void> {
    await change({ kind: 'undo-remove-school' });
    setRemovedHere(false);
    setBroughtBack(name);
  }

  return (
    <>
      <PageHeading
        title={say('home.schoolsTitle')}
        {...(some ? {} : { lead: say('home.noSchools') })}
        takeFocus={moved || broughtBack !== null}
      />
      {removed !== null && (
        <RemovedNotice
          school={removed}
          takeFocus={removedHere}
          onBringBack={() => void bringBack(removed)}
        />
      )}
      {state.damaged > 0 && (
        <Notice
          look
          announced
          action={
            <Button small onClick={() => void change({ kind: 'remove-damaged' })}>
              {say('schools.damagedClear')}
            </Button>
          }
        >
          {say('schools.damaged', { count: state.damaged })}
        </Notice>
      )}
      {tooLate && <Notice announced>{say('home.tooLate')}</Notice>}
      {state.schools.map((school) => (
        <OneSchool
          key={school.id}
          school={school}
          {...page}
          onRemove={() => {
            setRemovedHere(true);
            setBroughtBack(null);
            void change({ kind: 'remove-school', school: school.id });
          }}
        />
      ))}
      <section class="stack">
        <h2>{say(some ? 'home.addAnother' : 'home.addFirst')}</h2>
        <AddSchool {...page} />
      </section>
    </>
  );
}

function OneSchool({
  school: { id, pack, taught, refused, readOn, readAgain },
  words,
  change,
  onRemove,
}: PageProps & Readonly<{ school: SchoolState; onRemove: () => void }>) {
  return (
    <SchoolCard
      name={pack.school.name}
      edition={editionOf(pack, words)}
      old={oldCopy(pack, words, new Date())}
      codeHref={routeHash({ page: 'code', school: id, clause: null })}
      complaints={titledIn(pack)}
      names={namesOf(pack)}
      taught={taught}
      refused={refused}
      read={{
        note:
          readOn === undefined ? null : words.say('schools.readOn', { date: words.date(readOn) }),
        again: readAgain === true,
      }}
      onRead={() => void change({ kind: 'mark-read', school: id })}
      onTeach={(name) => void change({ kind: 'teach-name', school: id, name })}
      onForget={(name) => void change({ kind: 'forget-taught-name', school: id, name })}
      onTakeBack={(form) => void change({ kind: 'forget-refused-form', school: id, form })}
      onRemove={onRemove}
    />
  );
}
