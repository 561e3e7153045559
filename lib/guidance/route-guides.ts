import type { Nation, SchoolKind } from '@/lib/packs';
import { type Checked, LAST_CHECKED as lastChecked } from './fact';

/** Matters that have a way of their own, outside a school's complaints procedure. */
export const ROUTES = ['admissions', 'exclusion', 'send-plan', 'data', 'discrimination'] as const;
export type Route = (typeof ROUTES)[number];

/** Where one matter goes in some nations and kinds of school. What it says is in the words, under its id. */
export type RouteGuide<Id extends string = string> = Checked &
  Readonly<{
    id: Id;
    route: Route;
    nations: readonly Nation[];
    kinds: readonly SchoolKind[];
    /** A page that explains the way; null where no such page has been read. */
    url: string | null;
  }>;

const STATE = ['maintained', 'academy', 'other'] as const;
const EVERY_KIND = ['maintained', 'academy', 'independent', 'other'] as const;
const UK = ['england', 'wales', 'scotland', 'northern-ireland'] as const;

/** The ways there are; for a nation, a kind and a matter there is at most one. */
export const ROUTE_GUIDES = [
  {
    id: 'admissionsEnglandCouncil',
    route: 'admissions',
    nations: ['england'],
    kinds: ['maintained', 'other'],
    url: 'https://www.lgo.org.uk/make-a-complaint/fact-sheets/education/school-admissions',
    source: 'https://www.lgo.org.uk/make-a-complaint/fact-sheets/education/school-admissions',
    lastChecked,
  },
  {
    id: 'admissionsEnglandAcademy',
    route: 'admissions',
    nations: ['england'],
    kinds: ['academy'],
    url: 'https://www.gov.uk/schools-admissions',
    source: 'https://www.gov.uk/schools-admissions/complain-about-the-appeals-process',
    lastChecked,
  },
  {
    id: 'admissionsWales',
    route: 'admissions',
    nations: ['wales'],
    kinds: STATE,
    url: 'https://www.citizensadvice.org.uk/wales/family/education/school-education/school-admissions-w/',
    source:
      'https://www.citizensadvice.org.uk/wales/family/education/school-education/school-admissions-w/',
    lastChecked,
  },
  {
    id: 'admissionsScotland',
    route: 'admissions',
    nations: ['scotland'],
    kinds: STATE,
    url: 'https://www.gov.scot/publications/choosing-school-guide-parents-nov-16/pages/4/',
    source: 'https://www.gov.scot/publications/choosing-school-guide-parents-nov-16/pages/4/',
    lastChecked,
  },
  {
    id: 'admissionsNorthernIreland',
    route: 'admissions',
    nations: ['northern-ireland'],
    kinds: STATE,
    url: 'https://www.nidirect.gov.uk/articles/appealing-school-place-decision',
    source: 'https://www.nidirect.gov.uk/articles/appealing-school-place-decision',
    lastChecked,
  },
  {
    id: 'admissionsIndependent',
    route: 'admissions',
    nations: UK,
    kinds: ['independent'],
    url: null,
    source: 'https://www.lgo.org.uk/make-a-complaint/fact-sheets/education/school-admissions',
    lastChecked,
  },
  {
    id: 'exclusionEngland',
    route: 'exclusion',
    nations: ['england'],
    kinds: STATE,
    url: 'https://schoolexclusionshub.org.uk/young-people-and-families',
    source: 'https://www.ipsea.org.uk/permanent-exclusions',
    lastChecked,
  },
  {
    id: 'exclusionWales',
    route: 'exclusion',
    nations: ['wales'],
    kinds: STATE,
    url: 'https://www.ombudsman.wales/fact-sheets/education-school-exclusions-appeals/',
    source: 'https://www.ombudsman.wales/fact-sheets/education-school-exclusions-appeals/',
    lastChecked,
  },
  {
    id: 'exclusionScotland',
    route: 'exclusion',
    nations: ['scotland'],
    kinds: STATE,
    url: null,
    source: 'https://aberdeenshire.gov.uk/schools/school-info/education-appeals/appeals',
    lastChecked,
  },
  {
    id: 'exclusionNorthernIreland',
    route: 'exclusion',
    nations: ['northern-ireland'],
    kinds: STATE,
    url: 'https://www.eani.org.uk/services/education-welfare-service/ews-suspensions-expulsions',
    source: 'https://www.eani.org.uk/services/education-welfare-service/ews-suspensions-expulsions',
    lastChecked,
  },
  {
    id: 'exclusionIndependent',
    route: 'exclusion',
    nations: UK,
    kinds: ['independent'],
    url: null,
    source: 'https://www.legislation.gov.uk/uksi/2014/3283/schedule/paragraph/33',
    lastChecked,
  },
  {
    id: 'planEngland',
    route: 'send-plan',
    nations: ['england'],
    kinds: EVERY_KIND,
    url: 'https://www.gov.uk/special-educational-needs-disability-tribunal',
    source: 'https://www.gov.uk/special-educational-needs-disability-tribunal',
    lastChecked,
  },
  {
    id: 'planWales',
    route: 'send-plan',
    nations: ['wales'],
    kinds: EVERY_KIND,
    url: 'https://snapcymru.org/appeals',
    source: 'https://snapcymru.org/appeals',
    lastChecked,
  },
  {
    id: 'planScotland',
    route: 'send-plan',
    nations: ['scotland'],
    kinds: EVERY_KIND,
    url: 'https://healthandeducationchamber.scot/needstolearn/make-reference',
    source: 'https://healthandeducationchamber.scot/needstolearn/make-reference',
    lastChecked,
  },
  {
    id: 'planNorthernIreland',
    route: 'send-plan',
    nations: ['northern-ireland'],
    kinds: EVERY_KIND,
    url: 'https://www.justice-ni.gov.uk/articles/special-educational-needs-and-disability-tribunal-0',
    source:
      'https://www.justice-ni.gov.uk/articles/special-educational-needs-and-disability-tribunal-0',
    lastChecked,
  },
  {
    id: 'dataUk',
    route: 'data',
    nations: UK,
    kinds: EVERY_KIND,
    url: 'https://ico.org.uk/make-a-complaint/data-protection-complaints',
    source: 'https://ico.org.uk/make-a-complaint/data-protection-complaints/what-to-expect/',
    lastChecked,
  },
  {
    id: 'discriminationEngland',
    route: 'discrimination',
    nations: ['england'],
    kinds: EVERY_KIND,
    url: 'https://www.citizensadvice.org.uk/family/education/overview-of-discrimination-in-education/',
    source:
      'https://www.citizensadvice.org.uk/family/education/overview-of-discrimination-in-education/',
    lastChecked,
  },
  {
    id: 'discriminationWales',
    route: 'discrimination',
    nations: ['wales'],
    kinds: EVERY_KIND,
    url: 'https://www.snapcymru.org/help-for-families/discrimination-and-equalities-advice/',
    source: 'https://www.snapcymru.org/help-for-families/discrimination-and-equalities-advice/',
    lastChecked,
  },
  {
    id: 'discriminationScotland',
    route: 'discrimination',
    nations: ['scotland'],
    kinds: EVERY_KIND,
    url: 'https://www.citizensadvice.org.uk/scotland/law-and-courts/discrimination/taking-action-about-discrimination/taking-action-about-discrimination-in-education-s/',
    source:
      'https://www.citizensadvice.org.uk/scotland/law-and-courts/discrimination/taking-action-about-discrimination/taking-action-about-discrimination-in-education-s/',
    lastChecked,
  },
  {
    id: 'discriminationNorthernIreland',
    route: 'discrimination',
    nations: ['northern-ireland'],
    kinds: EVERY_KIND,
    url: 'https://www.equalityni.org/',
    source:
      'https://www.equalityni.org/Individuals/I-have-a-problem-with-an-education-service/Disability',
    lastChecked,
  },
] as const satisfies readonly RouteGuide[];

/** The name of one way, under which its words stand. */
export type RouteGuideId = (typeof ROUTE_GUIDES)[number]['id'];
