import { CodeSearch } from '@/components/code/code-search';
import { CodeView } from '@/components/code/code-view';
import { Button, ButtonLink } from '@/components/design/button';
import { Notice } from '@/components/design/notice';
import { OutsideLink } from '@/components/design/outside-link';
import { PageHeading } from '@/components/frame/page-heading';
import { schoolLanguage } from '@/lib/reminders';
import { useState } from 'preact/hooks';
import { routeHash } from '../shared/route';
import { usePrinting } from '../shared/use-printing';
import { editionOf, oldCopy } from './describe-pack';
import { OwnDeclaration } from './own-declaration';
import type { PageProps } from './page-props';
import { searchCode } from './search-code';

type CodePlace = Readonly<{ school: string; clause: string | null }>;

/** A school's whole code, as it gave it out. */
export function CodePage({ school, clause, state, words, moved }: PageProps & CodePlace) {
  const { say } = words;
  const [sought, setSought] = useState('');
  const printing = usePrinting();
  const pack = state.schools.find(({ id }) => id === school)?.pack;
  if (!pack) return <NoSuchSchool say={say} moved={moved} />;
  const known = pack.code.sections.some(({ clauses }) => clauses.some(({ id }) => id === clause));
  const found = printing ? null : searchCode(pack.code.sections, sought);
  const langOf = (text: string) => schoolLanguage(text, pack.school.nation);
  const old = oldCopy(pack, words, new Date());
  return (
    <>
      <PageHeading
        title={say('home.codeTitle', { school: pack.school.name })}
        lead={editionOf(pack, words)}
        takeFocus={moved && clause === null}
      />
      <Notice look>{say('home.codeBanner')}</Notice>
      {old !== null && <Notice look>{old}</Notice>}
      {clause !== null && !known && <Notice announced>{say('home.clauseGone')}</Notice>}
      <div class="row no-print">
        <span>
          {say('home.codeComplaints')}{' '}
          <OutsideLink href={pack.complaints.url} lang={langOf(pack.complaints.title)}>
            {pack.complaints.title}
          </OutsideLink>
        </span>
        <Button small onClick={() => print()}>
          {say('home.codePrint')}
        </Button>
        <span class="soft">{say('home.codePrintDetail')}</span>
      </div>
      <p class="only-print">
        {say('home.codeComplaints')} {pack.complaints.title}: <bdi>{pack.complaints.url}</bdi>
      </p>
      <CodeSearch sought={sought} found={found?.size ?? null} onSeek={setSought} />
      <CodeView
        sections={pack.code.sections}
        linked={clause}
        langOf={langOf}
        found={found}
        clauseHref={(id) => routeHash({ page: 'code', school, clause: id })}
      />
      <OwnDeclaration pack={pack} />
    </>
  );
}

function NoSuchSchool({
  say,
  moved,
}: Readonly<{ say: PageProps['words']['say']; moved: boolean }>) {
  return (
    <>
      <PageHeading title={say('home.codeGone')} takeFocus={moved} />
      <div>
        <ButtonLink href={routeHash({ page: 'schools' })}>{say('home.doneSchools')}</ButtonLink>
      </div>
    </>
  );
}
