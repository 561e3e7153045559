import { OutsideLink } from '@/components/design/outside-link';
import { PageHeading } from '@/components/frame/page-heading';
import { HelpTopic } from '@/components/help/help-topic';
import { browser } from 'wxt/browser';
import type { PageProps } from './page-props';

/** Who gives free advice on the law to parents, and to anyone. */
const CHILD_LAW_ADVICE = 'https://childlawadvice.org.uk/';
const CITIZENS_ADVICE = 'https://www.citizensadvice.org.uk/';

/** The page on which a school makes its pack. */
const SCHOOL_DESK = '/school-desk.html';

/** Questions a parent may have, with plain answers. */
export function HelpPage({ words: { say, checkedByNative }, moved }: PageProps) {
  return (
    <>
      <PageHeading title={say('home.helpTitle')} takeFocus={moved} />
      <HelpTopic question={say('home.helpSeenQuestion')} answer={say('home.helpSeenAnswer')} />
      <HelpTopic question={say('home.helpMustQuestion')} answer={say('home.helpMustAnswer')} />
      <HelpTopic question={say('home.helpNoCardQuestion')} answer={say('home.helpNoCardAnswer')} />
      <HelpTopic question={say('home.helpWrongQuestion')} answer={say('home.helpWrongAnswer')} />
      <HelpTopic question={say('home.helpBoxQuestion')} answer={say('home.helpBoxAnswer')} />
      <HelpTopic question={say('home.helpLawQuestion')} answer={say('home.helpLawAnswer')}>
        <p class="row">
          <OutsideLink href={CHILD_LAW_ADVICE}>{say('home.helpLawChild')}</OutsideLink>
          <OutsideLink href={CITIZENS_ADVICE}>{say('home.helpLawCitizens')}</OutsideLink>
        </p>
      </HelpTopic>
      {!checkedByNative && (
        <HelpTopic question={say('home.helpWordsQuestion')} answer={say('home.helpWordsAnswer')} />
      )}
      <HelpTopic question={say('home.helpOffQuestion')} answer={say('home.helpOffAnswer')} />
      <HelpTopic question={say('desk.helpQuestion')} answer={say('desk.helpAnswer')}>
        <p>
          <a href={SCHOOL_DESK}>{say('desk.familyDesk')}</a>
        </p>
      </HelpTopic>
      <p class="soft">
        {say('home.helpVersion', { version: browser.runtime.getManifest().version })}
      </p>
    </>
  );
}
