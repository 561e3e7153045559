import { ButtonLink } from '@/components/design/button';
import { Notice } from '@/components/design/notice';
import { PageHeading } from '@/components/frame/page-heading';
import { StepButtons } from '@/components/welcome/step-buttons';
import { routeHash } from '../shared/route';
import type { PageProps } from './page-props';

/** The end of the welcome: what is still to do, if anything is, and what happens from now on. */
export function WelcomeDone({ state, words: { say }, moved }: PageProps) {
  const noSchool = state.schools.length === 0;
  const noSite = !state.sites.some(({ on }) => on);
  return (
    <>
      <PageHeading
        title={say(noSchool || noSite ? 'home.doneTitleLeft' : 'home.doneTitle')}
        takeFocus={moved}
      />
      {noSchool && (
        <Notice
          look
          action={
            <ButtonLink small href={routeHash({ page: 'welcome', step: 'school' })}>
              {say('home.doneAddSchool')}
            </ButtonLink>
          }
        >
          {say('home.doneNoSchool')}
        </Notice>
      )}
      {noSite && (
        <Notice
          look
          action={
            <ButtonLink small href={routeHash({ page: 'welcome', step: 'sites' })}>
              {say('home.doneTurnOn')}
            </ButtonLink>
          }
        >
          {say('home.doneNoSite')}
        </Notice>
      )}
      <section class="sheet stack">
        <h2>{say('home.doneNextTitle')}</h2>
        <ul class="stack-tight">
          <li>{say('home.doneWrite')}</li>
          <li>{say('home.doneCard')}</li>
          {state.shortcut !== '' && (
            <li>{say('home.doneShortcut', { shortcut: state.shortcut })}</li>
          )}
          <li>{say('home.donePause')}</li>
        </ul>
      </section>
      <StepButtons
        back={routeHash({ page: 'welcome', step: 'sites' })}
        next={{
          href: routeHash({ page: 'schools' }),
          label: say('home.doneSchools'),
          main: !noSchool && !noSite,
        }}
      />
    </>
  );
}
