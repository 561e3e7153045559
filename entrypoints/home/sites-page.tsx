import { Notice } from '@/components/design/notice';
import { Switch } from '@/components/design/switch';
import { PageHeading } from '@/components/frame/page-heading';
import { MessageSwitches } from '@/components/sites/message-switches';
import { SiteSwitches } from '@/components/sites/site-switches';
import { StaffList } from '@/components/sites/staff-list';
import type { PageProps } from './page-props';

/** The sites there are, each with its switch, the private messages of each with another, and what brings a card besides. */
export function SitesPage(page: PageProps) {
  const {
    state,
    words: { say },
    moved,
    turn,
    turnMessages,
  } = page;
  return (
    <>
      <PageHeading title={say('home.sitesTitle')} lead={say('home.sitesLead')} takeFocus={moved} />
      <div class="sheet">
        <SiteSwitches sites={state.sites} onChange={turn} />
      </div>
      <Notice>{say('home.sitesBox')}</Notice>
      <section class="sheet stack">
        <h2>{say('home.messagesTitle')}</h2>
        <p>{say('home.messagesLead')}</p>
        <MessageSwitches messages={state.messages} onChange={turnMessages} />
      </section>
      <Staff {...page} />
    </>
  );
}

function Staff({ state: { settings, schools }, words: { say }, change }: PageProps) {
  return (
    <section class="sheet stack">
      <h2>{say('home.staffTitle')}</h2>
      <Switch
        on={settings.staffOn}
        label={say('home.staffSwitch')}
        detail={say('home.staffDetail')}
        onChange={(staffOn) => void change({ kind: 'change-settings', changes: { staffOn } })}
      />
      {settings.staffOn &&
        schools.map((school) => (
          <section class="stack-tight" key={school.id}>
            <h3>
              <bdi>{school.pack.school.name}</bdi>
            </h3>
            <StaffList
              school={school}
              onAdd={(name) => void change({ kind: 'add-staff', school: school.id, name })}
              onForget={(name) => void change({ kind: 'forget-staff', school: school.id, name })}
            />
          </section>
        ))}
    </section>
  );
}
