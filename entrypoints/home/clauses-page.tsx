import { ClauseUseList } from '@/components/code/clause-use-list';
import { Notice } from '@/components/design/notice';
import { PageHeading } from '@/components/frame/page-heading';
import { clauseUses, schoolLanguage } from '@/lib/reminders';
import { routeHash } from '../shared/route';
import type { PageProps } from './page-props';

/** Each clause of each school's code, and what the extension does about it, or why nothing. */
export function ClausesPage({ state: { schools, settings }, words: { say }, moved }: PageProps) {
  return (
    <>
      <PageHeading
        title={say('home.clausesTitle')}
        lead={say('home.clausesLead')}
        takeFocus={moved}
      />
      <Notice>
        {say(settings.remindWhen === 'help' ? 'home.clausesHelpOnly' : 'home.clausesHelpFirst')}
      </Notice>
      {schools.length === 0 && <p>{say('home.noSchools')}</p>}
      {schools.map(({ id, pack }) => (
        <section class="stack" key={id}>
          <h2>
            <bdi>{pack.school.name}</bdi>
          </h2>
          <ClauseUseList
            uses={clauseUses(pack)}
            langOf={(text) => schoolLanguage(text, pack.school.nation)}
            clauseHref={(clause) => routeHash({ page: 'code', school: id, clause })}
          />
        </section>
      ))}
    </>
  );
}
