/** A fact no source has been read for. It is kept so that a person can check it, and never shown. */
export type UnverifiedFact = Readonly<{ verified: false; about: string; value: string }>;

/** What a person should look up before it may be shown. */
export const UNVERIFIED_FACTS: readonly UnverifiedFact[] = [
  { verified: false, about: 'Samaritans, any hour', value: '116 123' },
  { verified: false, about: 'Shout, by text', value: '85258' },
  { verified: false, about: 'YoungMinds, for parents', value: '0808 802 5544' },
  { verified: false, about: 'National Domestic Abuse Helpline', value: '0808 2000 247' },
  { verified: false, about: 'Emergency calls in British Sign Language', value: '999 BSL' },
  {
    verified: false,
    about: 'Finding the council that protects a child, England and Wales',
    value: 'https://www.gov.uk/report-child-abuse-to-local-council',
  },
  {
    verified: false,
    about: 'Who keeps children safe at a school in Wales, by title',
    value: 'designated safeguarding person',
  },
  {
    verified: false,
    about: 'Who keeps children safe at a school in Scotland, by title',
    value: 'child protection coordinator',
  },
  {
    verified: false,
    about: 'Mental health help by phone in Wales, Scotland and Northern Ireland',
    value: '111 (Wales, Scotland), Lifeline (Northern Ireland)',
  },
  {
    verified: false,
    about: 'Female genital mutilation helpline: one old policy as its only source',
    value: '0800 028 3550',
  },
  {
    verified: false,
    about: 'Anti-terrorist hotline: one old policy as its only source',
    value: '0800 789 321',
  },
  {
    verified: false,
    about: 'Advice on discrimination in England, Wales and Scotland',
    value: 'Equality Advisory and Support Service',
  },
  {
    verified: false,
    about: 'Who answers after an independent school in England',
    value: 'Department for Education, ISI or Ofsted',
  },
  {
    verified: false,
    about: 'Who answers after a school in Wales',
    value: 'council advice; Education Workforce Council for a teacher’s fitness',
  },
  {
    verified: false,
    about: 'Days for each stage of a complaint in Wales',
    value: '10, 10 and 15 school days',
  },
  {
    verified: false,
    about: 'Who hears a complaint about a governor or the chair, England',
    value: 'the clerk to the governors',
  },
  {
    verified: false,
    about: 'Whether a child may be excluded for what a parent does, England',
    value: 'It may not, by the guidance on exclusions',
  },
  {
    verified: false,
    about: 'Whether not signing a code affects a child’s place at a state school',
    value: 'It does not',
  },
  {
    verified: false,
    about: 'A national page on appealing an exclusion in Scotland',
    value: 'https://enquire.org.uk/',
  },
];
