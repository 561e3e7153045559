import { Notice } from '@/components/design/notice';
import { PageHeading } from '@/components/frame/page-heading';
import { MessageSwitches } from '@/components/sites/message-switches';
import { SiteSwitches } from '@/components/sites/site-switches';
import type { PageProps } from './page-props';

/** The sites there are, each with its switch, and the private messages of each with another. */
export function SitesPage({ state, words: { say }, moved, turn, turnMessages }: PageProps) {
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
    </>
  );
}
