import { Notice } from '@/components/design/notice';
import { PageHeading } from '@/components/frame/page-heading';
import { SiteSwitches } from '@/components/sites/site-switches';
import type { PageProps } from './page-props';

/** The sites there are, each with its switch. */
export function SitesPage({ state, words: { say }, moved, turn }: PageProps) {
  return (
    <>
      <PageHeading title={say('home.sitesTitle')} lead={say('home.sitesLead')} takeFocus={moved} />
      <div class="sheet">
        <SiteSwitches sites={state.sites} onChange={turn} />
      </div>
      <Notice>{say('home.sitesBox')}</Notice>
    </>
  );
}
