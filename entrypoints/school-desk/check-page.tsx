import { Notice } from '@/components/design/notice';
import { PageHeading } from '@/components/frame/page-heading';
import { FindingList } from '@/components/school-desk/finding-list';
import { useMemo } from 'preact/hooks';
import { describeCheck } from './describe-check';
import type { DeskProps } from './desk-props';
import { NextStep } from './next-step';

/** What to mend before handing out, none of it forced but what a pack cannot do without. */
export function CheckPage({ desk, words, moved }: DeskProps) {
  const { say } = words;
  const { needed, toLook } = useMemo(() => describeCheck(desk.draft, words), [desk.draft, words]);
  return (
    <>
      <PageHeading title={say('desk.checkTitle')} lead={say('desk.checkLead')} takeFocus={moved} />
      {needed.length > 0 ? (
        <section class="sheet stack">
          <h2>{say('desk.needed')}</h2>
          <FindingList findings={needed} />
        </section>
      ) : (
        <Notice>{say('desk.nothingNeeded')}</Notice>
      )}
      {toLook.length > 0 ? (
        <section class="sheet stack">
          <h2>{say('desk.toLook')}</h2>
          <FindingList findings={toLook} />
        </section>
      ) : (
        <p>{say('desk.nothingToLook')}</p>
      )}
      <NextStep step="try" words={words} />
    </>
  );
}
