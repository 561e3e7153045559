import { ChoiceGroup } from '@/components/design/choice-group';
import { Notice } from '@/components/design/notice';
import { OutsideLink } from '@/components/design/outside-link';
import { SelectField } from '@/components/design/select-field';
import { PageHeading } from '@/components/frame/page-heading';
import { LetterSheet } from '@/components/letter/letter-sheet';
import type { SchoolState } from '@/lib/messages';
import { schoolLanguage } from '@/lib/reminders';
import { createWords } from '@/lib/words';
import { useState } from 'preact/hooks';
import { addresseesOf, firstAddressee, type Recipient } from './address-letter';
import { useLetterInHand, type Draft } from './letter-in-hand';
import { LetterSending } from './letter-sending';
import { NoSchool } from './no-school';
import type { PageProps } from './page-props';

/** A letter goes to an English-speaking school, whatever language our own words are in. */
const SENT_IN = createWords('en-GB');

/** A draft as a letter to the school: who to, the words, a short guide, and ways to send it that are the parent's own. */
export function LetterPage({ from, ...page }: PageProps & Readonly<{ from: string | null }>) {
  const { state, words, moved } = page;
  const { say } = words;
  const [inHand, put] = useLetterInHand(from, state);
  if (inHand.is === 'awaited') return null;
  const { draft, cameOver } = inHand;
  const school = state.schools.find(({ id }) => id === draft.school) ?? state.schools[0];
  return (
    <>
      <div class="no-print">
        <PageHeading
          title={say('letter.title')}
          {...(from !== null && cameOver ? { lead: say('letter.lead') } : {})}
          takeFocus={moved}
        />
      </div>
      {!cameOver && (
        <Notice look announced>
          {say('letter.gone')}
        </Notice>
      )}
      {school ? (
        <Letter {...page} school={school} draft={draft} onDraft={put} />
      ) : (
        <NoSchool words={words}>{say('letter.noSchool')}</NoSchool>
      )}
    </>
  );
}

function Letter({
  school,
  draft,
  onDraft,
  ...page
}: PageProps & Readonly<{ school: SchoolState; draft: Draft; onDraft: (draft: Draft) => void }>) {
  const { say } = page.words;
  const { pack } = school;
  const addressees = addresseesOf(pack);
  const [chosen, setChosen] = useState<Recipient | null>(null);
  const to = addressees.find(({ id }) => id === chosen) ?? firstAddressee(addressees);
  const greeting = SENT_IN.say(to?.greeting ?? 'letter.sentToSchool');
  const closing = SENT_IN.say('letter.sentClosing');
  return (
    <>
      <div class="no-print">
        <Notice>{say(pack.school.nation === 'other' ? 'help.leadElsewhere' : 'help.lead')}</Notice>
      </div>
      <section class="sheet stack no-print">
        {page.state.schools.length > 1 && (
          <SelectField
            label={say('home.stepSchool')}
            options={page.state.schools.map(({ id, pack: { school: named } }) => ({
              value: id,
              label: named.name,
            }))}
            chosen={school.id}
            onChoose={(id) => onDraft({ ...draft, school: id })}
          />
        )}
        <ChoiceGroup
          legend={say('letter.whoTitle')}
          chosen={to?.id ?? 'School'}
          onChoose={setChosen}
          choices={addressees.map(({ id, label, step }) => ({
            value: id,
            label: say(label),
            detail: say(step),
          }))}
        />
        <p>
          {say('letter.complaintsPage')}{' '}
          <OutsideLink
            href={pack.complaints.url}
            lang={schoolLanguage(pack.complaints.title, pack.school.nation)}
          >
            {pack.complaints.title}
          </OutsideLink>
        </p>
      </section>
      <LetterSheet
        frame={{ greeting, closing, lang: SENT_IN.language.lang }}
        text={draft.text}
        name={draft.name}
        onText={(text) => onDraft({ ...draft, text })}
        onName={(name) => onDraft({ ...draft, name })}
      />
      <LetterSending
        {...page}
        school={school}
        letter={{
          subject: SENT_IN.say('letter.sentSubject'),
          greeting,
          closing,
          text: draft.text,
          name: draft.name,
        }}
      />
    </>
  );
}
