import { type Checked, LAST_CHECKED as lastChecked } from './fact';

/** One step of a complaint. What it says is in the words, under its id. */
export type ComplaintStep<Id extends string = string> = Checked &
  Readonly<{
    id: Id;
    /** True when somebody outside the school answers; such a step comes after the school's own. */
    outside?: true;
  }>;

/** Every step there is, once; which school has which, and in what order, is in `complaint-ways`. */
export const COMPLAINT_STEPS = [
  {
    id: 'talkFirst',
    source: 'https://www.rochdale.gov.uk/council/complaints-compliments/4',
    lastChecked,
  },
  {
    id: 'writeToHead',
    source: 'https://www.rochdale.gov.uk/council/complaints-compliments/4',
    lastChecked,
  },
  {
    id: 'governors',
    source: 'https://www.rochdale.gov.uk/council/complaints-compliments/4',
    lastChecked,
  },
  {
    id: 'writeFormally',
    source: 'https://www.legislation.gov.uk/uksi/2014/3283/schedule/paragraph/33',
    lastChecked,
  },
  {
    id: 'panelOfThree',
    source: 'https://www.legislation.gov.uk/uksi/2014/3283/schedule/paragraph/33',
    lastChecked,
  },
  {
    id: 'departmentEngland',
    outside: true,
    source: 'https://www.eastsussex.gov.uk/children-families/key-policies/feedback/schools',
    lastChecked,
  },
  {
    id: 'walesStageA',
    source: 'https://gov.wales/school-complaints-procedures-guidance-html',
    lastChecked,
  },
  {
    id: 'walesStageB',
    source: 'https://gov.wales/school-complaints-procedures-guidance-html',
    lastChecked,
  },
  {
    id: 'walesStageC',
    source: 'https://gov.wales/school-complaints-procedures-guidance-html',
    lastChecked,
  },
  { id: 'scotlandStageOne', source: 'https://scribd.com/doc/324907688', lastChecked },
  { id: 'scotlandStageTwo', source: 'https://scribd.com/doc/324907688', lastChecked },
  {
    id: 'scotlandOmbudsman',
    outside: true,
    source: 'https://scribd.com/doc/324907688',
    lastChecked,
  },
  {
    id: 'principal',
    source: 'https://www.eani.org.uk/school-management/policies/managing-school-complaints',
    lastChecked,
  },
  {
    id: 'boardOfGovernors',
    source: 'https://www.eani.org.uk/school-management/policies/managing-school-complaints',
    lastChecked,
  },
  {
    id: 'northernIrelandOmbudsman',
    outside: true,
    source: 'https://www.eani.org.uk/school-management/policies/managing-school-complaints',
    lastChecked,
  },
  {
    id: 'askForTheSteps',
    source: 'https://www.rochdale.gov.uk/council/complaints-compliments/4',
    lastChecked,
  },
] as const satisfies readonly ComplaintStep[];

/** The name of one step, under which its words stand. */
export type ComplaintStepId = (typeof COMPLAINT_STEPS)[number]['id'];
