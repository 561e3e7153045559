import { ContactList } from '@/components/complaints/contact-list';
import { StepList } from '@/components/complaints/step-list';
import { WayList } from '@/components/complaints/way-list';
import { Notice } from '@/components/design/notice';
import { OutsideLink } from '@/components/design/outside-link';
import { SchoolWords } from '@/components/design/school-words';
import { SelectField } from '@/components/design/select-field';
import { PageHeading } from '@/components/frame/page-heading';
import { complaintStepsFor, helpFor } from '@/lib/guidance';
import { NATIONS, SCHOOL_KINDS, type Nation, type SchoolKind } from '@/lib/packs';
import { schoolLanguage } from '@/lib/reminders';
import { useState } from 'preact/hooks';
import { describeContacts, describeWays } from './describe-guidance';
import type { PageProps } from './page-props';

/** How complaints go, in the nation and kind of school of the first school kept, or as chosen. */
export function ComplaintsPage({ state, words, moved }: PageProps) {
  const { say, date } = words;
  const first = state.schools[0]?.pack.school;
  const [nation, setNation] = useState<Nation>(first?.nation ?? 'england');
  const [kind, setKind] = useState<SchoolKind>(first?.kind ?? 'maintained');
  const steps = complaintStepsFor(nation, kind);
  const help = helpFor(nation, []);
  const oldest = [...steps, ...help].map(({ lastChecked }) => lastChecked).sort()[0];
  return (
    <>
      <PageHeading
        title={say('home.complaintsTitle')}
        lead={say('home.complaintsLead')}
        takeFocus={moved}
      />
      <Notice>{say(nation === 'other' ? 'help.leadElsewhere' : 'help.lead')}</Notice>
      <OwnPages schools={state.schools} say={say} />
      <section class="sheet stack">
        <h2>{say('home.complaintsUsual')}</h2>
        <SelectField
          label={say('home.nationLabel')}
          options={NATIONS.map((value) => ({ value, label: say(`home.nation-${value}`) }))}
          chosen={nation}
          onChoose={setNation}
        />
        <SelectField
          label={say('home.kindLabel')}
          options={SCHOOL_KINDS.map((value) => ({ value, label: say(`home.kind-${value}`) }))}
          chosen={kind}
          onChoose={setKind}
        />
        <p class="soft">{say('steps.mayDiffer')}</p>
        <StepList steps={steps.map(({ id }) => say(`steps.${id}`))} />
      </section>
      <section class="sheet stack">
        <h2>{say('home.complaintsOther')}</h2>
        <p>{say('home.complaintsOtherLead')}</p>
        <WayList ways={describeWays(nation, kind, words)} />
      </section>
      <section class="sheet stack">
        <h2>{say('home.complaintsHelp')}</h2>
        <p>{say('help.reassurance')}</p>
        <ContactList contacts={describeContacts(help, words)} />
      </section>
      {oldest !== undefined && <p class="soft">{say('home.checkedOn', { date: date(oldest) })}</p>}
    </>
  );
}

function OwnPages({
  schools,
  say,
}: Readonly<{ schools: PageProps['state']['schools']; say: PageProps['words']['say'] }>) {
  if (schools.length === 0) return null;
  return (
    <section class="sheet stack">
      <h2>{say('home.complaintsOwn')}</h2>
      <ul class="stack" role="list">
        {schools.map(({ id, pack }) => (
          <li key={id} class="stack-tight">
            <strong>
              <bdi>{pack.school.name}</bdi>
            </strong>
            {pack.complaints.summary !== undefined && (
              <SchoolWords lang={schoolLanguage(pack.complaints.summary, pack.school.nation)}>
                {pack.complaints.summary}
              </SchoolWords>
            )}
            <span>
              <OutsideLink
                href={pack.complaints.url}
                lang={schoolLanguage(pack.complaints.title, pack.school.nation)}
              >
                {pack.complaints.title}
              </OutsideLink>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
