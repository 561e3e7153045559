import { Notice } from '@/components/design/notice';
import { PageHeading } from '@/components/frame/page-heading';
import { SiteSwitches } from '@/components/sites/site-switches';
import { PromiseLists } from '@/components/welcome/promise-lists';
import { StepButtons } from '@/components/welcome/step-buttons';
import { StepTrail } from '@/components/welcome/step-trail';
import { routeHash, WELCOME_STEPS, type WelcomeStep } from '../shared/route';
import { AddSchool } from './add-school';
import type { PageProps } from './page-props';
import { WelcomeDone } from './welcome-done';

/** The first three steps and what comes after them. */
export function WelcomePage({ step, ...page }: PageProps & Readonly<{ step: WelcomeStep }>) {
  const { say } = page.words;
  const trail = [say('home.stepMeet'), say('home.stepSchool'), say('home.stepSites')];
  return (
    <>
      {step !== 'done' && <StepTrail steps={trail} current={WELCOME_STEPS.indexOf(step)} />}
      {step === 'meet' && <Meet {...page} />}
      {step === 'school' && <ChooseSchool {...page} />}
      {step === 'sites' && <ChooseSites {...page} />}
      {step === 'done' && <WelcomeDone {...page} />}
    </>
  );
}

function Meet({ words: { say }, moved }: PageProps) {
  return (
    <>
      <PageHeading title={say('home.meetTitle')} lead={say('home.meetLead')} takeFocus={moved} />
      <PromiseLists />
      <StepButtons next={{ href: stepHash('school'), label: say('home.next'), main: true }} />
    </>
  );
}

function ChooseSchool(page: PageProps) {
  const { say } = page.words;
  const { schools } = page.state;
  const some = schools.length > 0;
  return (
    <>
      <PageHeading
        title={say('home.schoolTitle')}
        lead={say('home.schoolLead')}
        takeFocus={page.moved}
      />
      <AddSchool {...page} />
      <StepButtons
        back={stepHash('meet')}
        next={{
          href: stepHash('sites'),
          label: say(some ? 'home.next' : 'home.skipForNow'),
          main: some,
        }}
      />
    </>
  );
}

function ChooseSites({ state, words: { say }, moved, turn }: PageProps) {
  const some = state.sites.some(({ on }) => on);
  return (
    <>
      <PageHeading title={say('home.sitesTitle')} lead={say('home.sitesLead')} takeFocus={moved} />
      <div class="sheet">
        <SiteSwitches sites={state.sites} onChange={turn} />
      </div>
      <Notice>{say('home.sitesBox')}</Notice>
      <StepButtons
        back={stepHash('school')}
        next={{
          href: stepHash('done'),
          label: say(some ? 'home.finish' : 'home.skipForNow'),
          main: some,
        }}
      />
    </>
  );
}

function stepHash(step: WelcomeStep): string {
  return routeHash({ page: 'welcome', step });
}
