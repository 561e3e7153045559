import { LAST_CHECKED as lastChecked } from './fact';
import type { HelpContact } from './help-contact';

const UK = ['england', 'wales', 'scotland', 'northern-ireland'] as const;
const EVERYWHERE = [...UK, 'other'] as const;

/**
 * Who can help, in the order they are shown: danger now, then danger to oneself, the people whose duty it is,
 * the school and who watches over it, and last a line for the child. Hours are left out: sources disagree.
 */
export const HELP_CONTACTS = [
  {
    id: 'emergency',
    reach: { by: 'phone', number: '999' },
    nations: UK,
    source: 'https://eastcambs.gov.uk/content/report-child-abuse',
    lastChecked,
  },
  {
    id: 'emergencyElsewhere',
    reach: { by: 'asking' },
    nations: ['other'],
    source: 'https://eastcambs.gov.uk/content/report-child-abuse',
    lastChecked,
  },
  {
    id: 'mentalHealthLine',
    reach: { by: 'phone', number: '111' },
    nations: ['england'],
    onlyFor: 'self-harm',
    source: 'https://www.tewv.nhs.uk/news/nhs-111-select-mental-health-option/',
    lastChecked,
  },
  {
    id: 'papyrus',
    reach: { by: 'phone', number: '0800 068 4141' },
    nations: UK,
    onlyFor: 'self-harm',
    source: 'https://papyrus-uk.org/help-advice/about-hopelineuk/remit-of-service-policy',
    lastChecked,
  },
  {
    id: 'council',
    reach: { by: 'asking' },
    nations: ['england', 'wales', 'scotland'],
    source: 'https://eastcambs.gov.uk/content/report-child-abuse',
    lastChecked,
  },
  {
    id: 'gatewayTeam',
    reach: {
      by: 'page',
      url: 'https://www.nidirect.gov.uk/articles/reporting-child-abuse-and-neglect',
    },
    nations: ['northern-ireland'],
    source: 'https://www.nidirect.gov.uk/articles/reporting-child-abuse-and-neglect',
    lastChecked,
  },
  {
    id: 'nspcc',
    reach: { by: 'phone', number: '0808 800 5000' },
    nations: EVERYWHERE,
    source: 'https://www.nspcc.org.uk/keeping-children-safe/reporting-abuse/report/',
    lastChecked,
  },
  {
    id: 'police',
    reach: { by: 'phone', number: '101' },
    nations: UK,
    source: 'https://eastcambs.gov.uk/content/report-child-abuse',
    lastChecked,
  },
  {
    id: 'ceop',
    reach: {
      by: 'page',
      url: 'https://www.ceopeducation.co.uk/parents/get-help/reporting-an-incident/',
    },
    nations: UK,
    onlyFor: 'sexual-harm',
    source: 'https://www.ceopeducation.co.uk/parents/get-help/reporting-an-incident/',
    lastChecked,
  },
  {
    id: 'reportRemove',
    reach: { by: 'page', url: 'https://www.iwf.org.uk/what-we-do/why-we-exist/report-remove' },
    nations: UK,
    onlyFor: 'sexual-harm',
    source: 'https://www.iwf.org.uk/what-we-do/why-we-exist/report-remove',
    lastChecked,
  },
  {
    id: 'staffOfficer',
    reach: { by: 'asking' },
    nations: ['england'],
    onlyFor: 'staff-harm',
    source:
      'https://www.saferchildrenyork.org.uk/advice-parents-carers-1/allegations-childcare-workers-advice-parents',
    lastChecked,
  },
  {
    id: 'schoolLead',
    reach: { by: 'asking' },
    nations: ['england'],
    atSchool: true,
    source: 'https://www.rbkc.gov.uk/lscp/node/127',
    lastChecked,
  },
  {
    id: 'schoolPerson',
    reach: { by: 'asking' },
    nations: ['wales', 'scotland', 'other'],
    atSchool: true,
    source: 'https://bromorgannwg.gov.uk/en/living/schools/Governors/School-Complaints.aspx',
    lastChecked,
  },
  {
    id: 'schoolTeacher',
    reach: { by: 'asking' },
    nations: ['northern-ireland'],
    atSchool: true,
    source: 'https://www.nspcc.org.uk/preventing-abuse/child-protection-system/northern-ireland/',
    lastChecked,
  },
  {
    id: 'ofsted',
    reach: { by: 'phone', number: '0300 123 4666' },
    nations: ['england'],
    source: 'https://stlukespre-school.co.uk/',
    lastChecked,
  },
  {
    id: 'childline',
    reach: { by: 'phone', number: '0800 1111' },
    nations: EVERYWHERE,
    source: 'https://eastcambs.gov.uk/content/report-child-abuse',
    lastChecked,
  },
] as const satisfies readonly HelpContact[];

/** The name of one contact, under which its words stand. */
export type HelpContactId = (typeof HELP_CONTACTS)[number]['id'];
