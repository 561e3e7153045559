import { describe, expect, it } from 'vitest';
import {
  complaintStepsFor,
  HELP_MATTERS,
  helpFor,
  ROUTES,
  routeFor,
  UNVERIFIED_FACTS,
} from '@/lib/guidance';
import { COMPLAINT_STEPS } from '@/lib/guidance/complaint-steps';
import { HELP_CONTACTS } from '@/lib/guidance/help-contacts';
import { ROUTE_GUIDES } from '@/lib/guidance/route-guides';
import { NATIONS, SCHOOL_KINDS } from '@/lib/packs';
import { createWords, type WordKey } from '@/lib/words';

const UK = NATIONS.filter((nation) => nation !== 'other');
const words = createWords('en');
const FACTS = [...HELP_CONTACTS, ...ROUTE_GUIDES, ...COMPLAINT_STEPS];
const ids = (facts: readonly Readonly<{ id: string }>[]) => facts.map(({ id }) => id);

/** UK numbers as printed: 999, 101 and 111; 0800 and 0808 free ones; 03 at the price of a local call. */
const UK_NUMBER =
  /^(?:999|101|111|0800 1111|0800 \d{3} \d{4}|0808 \d{3} \d{4}|03\d\d \d{3} \d{4})$/u;

describe('every fact', () => {
  it.each(FACTS)('$id says where it was read and when', ({ source, lastChecked }) => {
    const url = new URL(source);
    expect(url.protocol).toBe('https:');
    expect(url.username + url.password + url.search).toBe('');
    expect(lastChecked).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
    expect(Date.parse(lastChecked)).not.toBeNaN();
  });

  it('has a name of its own', () => {
    expect(new Set(ids(FACTS)).size).toBe(FACTS.length);
  });

  const linked = [
    ...ROUTE_GUIDES.flatMap(({ id, url }) => (url === null ? [] : [{ id, url }])),
    ...HELP_CONTACTS.flatMap(({ id, reach }) =>
      reach.by === 'page' ? [{ id, url: reach.url }] : [],
    ),
  ];
  it.each(linked)('$id opens an https page that carries nothing about the parent', ({ url }) => {
    const { protocol, search, hash, username, password } = new URL(url);
    expect([protocol, search, hash, username, password]).toEqual(['https:', '', '', '', '']);
  });

  const numbers = HELP_CONTACTS.flatMap(({ id, reach }) =>
    reach.by === 'phone' ? [{ id, number: reach.number }] : [],
  );
  it.each(numbers)('$id can be rung: $number', ({ number }) => {
    expect(number).toMatch(UK_NUMBER);
  });

  it.each(['0800 068 41 41', '999 ', '08001111', '020 7946 0000', '0808 800 500'])(
    'a number written as %s would be caught',
    (number) => expect(number).not.toMatch(UK_NUMBER),
  );
});

describe('what nobody has looked up', () => {
  it('is never among what is shown', () => {
    const shown = JSON.stringify(FACTS);
    for (const { value, verified } of UNVERIFIED_FACTS) {
      expect(verified).toBe(false);
      expect(shown).not.toContain(value);
    }
  });
});

describe('help', () => {
  const CASES = NATIONS.flatMap((nation) =>
    [[], ...HELP_MATTERS.map((matter) => [matter]), [...HELP_MATTERS]].map((matters) => ({
      nation,
      matters,
      contacts: helpFor(nation, matters),
    })),
  );

  it.each(CASES)('in $nation ($matters) begins with danger now', ({ nation, contacts }) => {
    expect(contacts[0]?.id).toBe(nation === 'other' ? 'emergencyElsewhere' : 'emergency');
  });

  it.each(CASES)('in $nation ($matters) never leaves only the school', ({ contacts }) => {
    const outside = contacts.filter(({ atSchool }) => atSchool !== true);
    expect(outside.length).toBeGreaterThan(2);
    expect(contacts.findIndex(({ atSchool }) => atSchool === true)).toBeGreaterThan(1);
  });

  it.each(CASES)('in $nation ($matters) ends with a line for the child', ({ contacts }) => {
    expect(contacts.at(-1)?.id).toBe('childline');
  });

  it.each(CASES)('in $nation ($matters) has words for each', ({ contacts }) => {
    for (const { id } of contacts) {
      const keys: readonly WordKey[] = [`help.${id}Label`, `help.${id}Detail`];
      for (const key of keys) expect(words.say(key).length).toBeGreaterThan(2);
    }
  });

  it.each([
    [
      'england',
      [],
      ['emergency', 'council', 'nspcc', 'police', 'schoolLead', 'ofsted', 'childline'],
    ],
    ['wales', [], ['emergency', 'council', 'nspcc', 'police', 'schoolPerson', 'childline']],
    ['scotland', [], ['emergency', 'council', 'nspcc', 'police', 'schoolPerson', 'childline']],
    [
      'northern-ireland',
      [],
      ['emergency', 'gatewayTeam', 'nspcc', 'police', 'schoolTeacher', 'childline'],
    ],
    ['other', [], ['emergencyElsewhere', 'nspcc', 'schoolPerson', 'childline']],
    [
      'england',
      ['sexual-harm'],
      [
        'emergency',
        'council',
        'nspcc',
        'police',
        'ceop',
        'reportRemove',
        'schoolLead',
        'ofsted',
        'childline',
      ],
    ],
    [
      'england',
      ['self-harm'],
      [
        'emergency',
        'mentalHealthLine',
        'papyrus',
        'council',
        'nspcc',
        'police',
        'schoolLead',
        'ofsted',
        'childline',
      ],
    ],
    [
      'england',
      ['staff-harm'],
      [
        'emergency',
        'council',
        'nspcc',
        'police',
        'staffOfficer',
        'schoolLead',
        'ofsted',
        'childline',
      ],
    ],
    [
      'scotland',
      ['staff-harm'],
      ['emergency', 'council', 'nspcc', 'police', 'schoolPerson', 'childline'],
    ],
  ] as const)('in %s (%s) is, in order: %s', (nation, matters, order) => {
    expect(ids(helpFor(nation, matters))).toEqual(order);
  });
});

describe('a way of its own', () => {
  const CASES = UK.flatMap((nation) =>
    SCHOOL_KINDS.flatMap((kind) => ROUTES.map((route) => ({ nation, kind, route }))),
  );

  it.each(CASES)('$route, $kind school in $nation: one, with words', ({ nation, kind, route }) => {
    const fitting = ROUTE_GUIDES.filter(
      (guide) =>
        guide.route === route &&
        guide.nations.some((each) => each === nation) &&
        guide.kinds.some((each) => each === kind),
    );
    expect(fitting).toHaveLength(1);
    const guide = routeFor(route, nation, kind);
    expect(guide?.id).toBe(fitting[0]?.id);
    if (guide) expect(words.say(`routes.${guide.id}`)).toMatch(/\.$/u);
    if (guide?.url) expect(words.say(`routes.${guide.id}Link`).length).toBeGreaterThan(3);
  });

  it.each(ROUTES)('%s is not guessed outside the UK', (route) => {
    for (const kind of SCHOOL_KINDS) expect(routeFor(route, 'other', kind)).toBeNull();
  });

  it.each([
    ['admissions', 'england', 'maintained', 'admissionsEnglandCouncil'],
    ['admissions', 'england', 'academy', 'admissionsEnglandAcademy'],
    ['admissions', 'wales', 'independent', 'admissionsIndependent'],
    ['exclusion', 'scotland', 'maintained', 'exclusionScotland'],
    ['exclusion', 'england', 'independent', 'exclusionIndependent'],
    ['send-plan', 'england', 'independent', 'planEngland'],
    ['send-plan', 'northern-ireland', 'maintained', 'planNorthernIreland'],
    ['data', 'scotland', 'academy', 'dataUk'],
    ['discrimination', 'wales', 'other', 'discriminationWales'],
  ] as const)('%s in %s (%s) → %s', (route, nation, kind, id) => {
    expect(routeFor(route, nation, kind)?.id).toBe(id);
  });

  it('never sends a parent of an academy or private school to the council’s Ombudsman', () => {
    for (const kind of ['academy', 'independent'] as const)
      expect(routeFor('admissions', 'england', kind)?.url ?? '').not.toContain('lgo.org.uk');
  });
});

describe('the steps of a complaint', () => {
  const CASES = NATIONS.flatMap((nation) =>
    SCHOOL_KINDS.map((kind) => ({ nation, kind, steps: complaintStepsFor(nation, kind) })),
  );

  it.each(CASES)('$kind school in $nation: some, each once, with words', ({ steps }) => {
    expect(steps.length).toBeGreaterThan(1);
    expect(new Set(ids(steps)).size).toBe(steps.length);
    for (const { id } of steps) expect(words.say(`steps.${id}`)).toMatch(/\.$/u);
  });

  it.each(CASES)('$kind school in $nation: leaves the school last', ({ steps }) => {
    const firstOutside = steps.findIndex(({ outside }) => outside === true);
    if (firstOutside >= 0) expect(firstOutside).toBe(steps.length - 1);
    expect(steps[0]?.outside).toBeUndefined();
  });

  it.each([
    ['england', 'maintained', ['talkFirst', 'writeToHead', 'governors', 'departmentEngland']],
    ['england', 'academy', ['talkFirst', 'writeFormally', 'panelOfThree', 'departmentEngland']],
    ['england', 'independent', ['talkFirst', 'writeFormally', 'panelOfThree']],
    ['wales', 'maintained', ['walesStageA', 'walesStageB', 'walesStageC']],
    ['scotland', 'maintained', ['scotlandStageOne', 'scotlandStageTwo', 'scotlandOmbudsman']],
    [
      'northern-ireland',
      'maintained',
      ['principal', 'boardOfGovernors', 'northernIrelandOmbudsman'],
    ],
    ['scotland', 'independent', ['talkFirst', 'askForTheSteps']],
    ['other', 'other', ['talkFirst', 'askForTheSteps']],
  ] as const)('in %s (%s): %s', (nation, kind, order) => {
    expect(ids(complaintStepsFor(nation, kind))).toEqual(order);
  });
});
