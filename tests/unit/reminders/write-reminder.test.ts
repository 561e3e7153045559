import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROUTES } from '@/lib/guidance';
import type { SchoolPack } from '@/lib/packs';
import type { Judgement } from '@/lib/relevance';
import { type CardContent, chooseReminder, writeReminder } from '@/lib/reminders';
import { createWords } from '@/lib/words';
import { anyJudgement, judged, ownRoute } from './judgements';
import { anyPack, type ClauseRow, packOf, whitefield } from './packs';

const WORDS = createWords('en');
const TODAY = '2026-11-22';
const NEUTRAL = 'The code is the school’s request, not a law. You may give your honest view.';
const CAN_POST = 'You can still post. It is your choice.';
const ADMINS =
  'In a Facebook group, the admins and Facebook can still see who wrote a nameless post.';

type Extras = Partial<Parameters<typeof writeReminder>[2]>;

function cardFor(judgement: Judgement, pack: SchoolPack = whitefield(), extras: Extras = {}) {
  const reminder = chooseReminder(
    judgement,
    { id: 'school', pack },
    { remindWhen: 'named', quietMark: true },
    'post',
  );
  if (!reminder) throw new Error('no reminder');
  return writeReminder(reminder, WORDS, { quoted: [], today: TODAY, ...extras });
}

function linesFor(judgement: Judgement, pack?: SchoolPack): readonly string[] {
  const card = cardFor(judgement, pack);
  return card.kind === 'help' ? [] : card.lines.filter((line) => line !== NEUTRAL);
}

describe('the school’s words', () => {
  it('are quoted unchanged, with where they stand', () => {
    const card = cardFor(judged('complaint'));
    expect(card).toMatchObject({
      kind: 'clause',
      clause: {
        intro: 'Whitefield Primary School asks, in its code:',
        text: 'Complaining about the school’s values and methods on social media',
        source:
          'From “Social media code of conduct for parents”, in “E-safety and social media conduct”. Version 1, 1 September 2026.',
      },
      complaints: {
        label: 'How to complain: Complaints Procedures Policy',
        href: 'https://www.whitefield-primary.example/complaints',
      },
    });
  });

  it('stay as they are when they look like a placeholder or mark-up', () => {
    const text = 'Be {kind} to <b>all</b>, ’t is {n, plural, other {#}} best';
    const card = cardFor(judged('complaint'), packOf([['a', ['complaint'], text]]));
    expect(card).toMatchObject({ clause: { text } });
  });
});

describe('our lines', () => {
  it.each([
    [
      'a complaint',
      judged('complaint'),
      [
        'The school asks you to bring it to them first. They cannot answer you well in a post.',
        'Its complaints page says who will answer, and when.',
      ],
    ],
    [
      'somebody who has complained: the next step, never the first',
      judged('complaint', { alreadyComplained: true }),
      [
        'Waiting for an answer? The complaints page says how long each step takes, and who is next.',
        'After the school’s last step, you can go to the Department for Education.',
      ],
    ],
    [
      'harsh words about somebody',
      judged('abuse'),
      ['This part is about how people speak of each other. You can still say what went wrong.'],
    ],
    [
      'harsh words to somebody',
      judged('abuse', { matters: ['to-person'] }),
      ['This part is about how people speak to each other. You can still say what went wrong.'],
    ],
    [
      'a threat: calm',
      judged('abuse', { matters: ['threat'] }),
      ['It is fine to be angry. A talk with someone at school may help more than a post.'],
    ],
    [
      'harsh words without a name: both lines',
      judged('abuse', { also: ['anonymity'] }),
      [
        'This part is about how people speak of each other. You can still say what went wrong.',
        ADMINS,
      ],
    ],
    [
      'a grave claim without a name: both lines',
      judged('allegation', { also: ['anonymity'] }),
      [
        'This part is about untrue words that badly hurt a person’s name. It is not about honest views.',
        'If something is wrong, the school can look into it. The complaints page says how.',
        ADMINS,
      ],
    ],
    [
      'friending staff',
      judged('befriending'),
      ['The school asks you not to add its staff online. You can reach them through the school.'],
    ],
    [
      'a nameless complaint',
      judged('anonymity'),
      ['The school asks parents to use their own name.', ADMINS],
    ],
    [
      'a take-down',
      judged('take-down'),
      ['Taking a post down is a request, not an order. You can ask why, and keep a copy.'],
    ],
    [
      'a head who wants to read a chat',
      judged('chat', { matters: ['message-viewing'] }),
      [
        'They may look only if you agree. You can say no.',
        'Other people’s messages are theirs too.',
      ],
    ],
    [
      'a chat to be closed',
      judged('chat', { matters: ['chat-closing'] }),
      ['Closing a chat is a request, not an order. You can ask why.'],
    ],
    [
      'a call to come in',
      judged('chat', { matters: ['meeting'] }),
      ['The school can ask you to a meeting. You can bring someone, and ask for notes.'],
    ],
    ['the code itself', judged('code'), ['You can ask the school about any part of its code.']],
    ['praise', judged('mention'), ['The code and the complaints page are here if you want them.']],
  ])('%s', (_, judgement, lines) => {
    expect(linesFor(judgement)).toEqual(lines);
  });

  const GENERAL: readonly ClauseRow[] = [['a', ['conduct'], 'Be kind.']];
  it.each([
    ['abuse', ['You can still say what went wrong. The complaints page is the way to an answer.']],
    [
      'allegation',
      ['If something is wrong, the school can look into it. The complaints page says how.'],
    ],
    ['befriending', ['You can always reach staff through the school.']],
    ['anonymity', [ADMINS]],
    ['complaint', ['Its complaints page says who will answer, and when.']],
  ] as const)('do not claim what the code does not say: %s', (outcome, lines) => {
    expect(linesFor(judged(outcome), packOf(GENERAL))).toEqual(lines);
  });

  it.each([
    ['england', 'badly hurt'],
    ['wales', 'badly hurt'],
    ['scotland', 'words that hurt'],
    ['northern-ireland', 'words that hurt'],
    ['other', 'words that hurt'],
  ] as const)('on a grave claim follow the law of %s', (nation, words) => {
    const pack = packOf([['a', ['allegation'], 'No untrue claims.']], { nation });
    expect(linesFor(judged('allegation'), pack)[0]).toContain(words);
  });

  it.each([
    ['england', 'maintained', 'Department for Education'],
    ['england', 'academy', 'Department for Education'],
    ['scotland', 'maintained', 'SPSO'],
    ['northern-ireland', 'maintained', 'NIPSO'],
    ['wales', 'maintained', null],
    ['england', 'independent', null],
    ['other', 'other', null],
  ] as const)('name who comes after a %s, %s school: %s', (nation, kind, name) => {
    const pack = packOf([['a', ['complaint'], 'Come to us.']], { nation, kind });
    const lines = linesFor(judged('complaint', { alreadyComplained: true }), pack);
    expect(lines[0]).toContain('Waiting for an answer?');
    if (name === null) expect(lines).toHaveLength(1);
    else expect(lines[1]).toContain(name);
  });
});

describe('a way of its own', () => {
  it.each([
    ['england', 'maintained', 'exclusion', 'schoolexclusionshub.org.uk', 'sent home'],
    ['england', 'maintained', 'admissions', 'www.lgo.org.uk', 'School places'],
    ['wales', 'maintained', 'send-plan', 'snapcymru.org', 'extra needs'],
    ['scotland', 'maintained', 'admissions', 'www.gov.scot', 'School places'],
    ['northern-ireland', 'maintained', 'data', 'ico.org.uk', 'Photos'],
    ['england', 'independent', 'discrimination', 'www.citizensadvice.org.uk', 'rights'],
  ] as const)('%s, %s: %s → %s', (nation, kind, route, host, first) => {
    const card = cardFor(ownRoute(route), packOf([['a', ['complaint'], 'A.']], { nation, kind }));
    if (card.kind !== 'route') throw new Error(card.kind);
    expect(new URL(card.route.href).host).toBe(host);
    expect(card.lines[0]).toContain(first);
    expect(card.complaints.href).toBe('https://hollybank.example/complaints');
  });
});

describe('the age of a copy', () => {
  const CLAUSE: readonly ClauseRow[] = [['a', ['complaint'], 'A.']];
  const STALE = 'This copy is from 10 January 2026. Ask the school for the newest.';
  it.each([
    ['2027-01-10', undefined, false],
    ['2027-01-11', undefined, true],
    ['2026-06-02', '2026-06-01', true],
    ['2026-06-01', '2026-06-01', false],
    ['2028-01-01', '2029-01-01', false],
  ] as const)('on %s with review by %s: said is %s', (today, reviewBy, said) => {
    const pack = packOf(CLAUSE, {}, reviewBy === undefined ? {} : { reviewBy });
    for (const judgement of [judged('complaint'), judged('mention'), ownRoute('data')]) {
      const card = cardFor(judgement, pack, { today });
      if (card.kind === 'help') throw new Error(card.kind);
      expect(card.lines.includes(STALE)).toBe(said);
    }
  });
});

describe('why a card appeared, and how to reach it', () => {
  const SCHOOL = 'Whitefield Primary School';
  it.each([
    [[], `Your draft names ${SCHOOL}.`],
    [['  '], `Your draft names ${SCHOOL}.`],
    [['Whitefield’s'], 'You wrote “Whitefield’s”.'],
    [['WPS', 'WPS', 'head'], 'You wrote “WPS” and “head”.'],
    [['a', 'b', 'c', 'd'], 'You wrote “a”, “b” and “c”.'],
    [['\u202EWPS', 'W\u2066PS', '\u202E'], 'You wrote “WPS”.'],
    [['{x} <i>'], 'You wrote “{x} <i>”.'],
  ])('%o → %s', (quoted, why) => {
    expect(cardFor(judged('complaint'), whitefield(), { quoted })).toMatchObject({ why });
  });

  it.each([
    [undefined, 'A quiet word about Whitefield Primary School. Your draft is untouched.'],
    ['', 'A quiet word about Whitefield Primary School. Your draft is untouched.'],
    [
      'Alt+Shift+Q',
      'A quiet word about Whitefield Primary School. Your draft is untouched. Press Alt+Shift+Q to go to it.',
    ],
  ])('shortcut %s', (shortcut, announcement) => {
    const extras = shortcut === undefined ? {} : { shortcut };
    expect(cardFor(judged('complaint'), whitefield(), extras)).toMatchObject({ announcement });
  });
});

describe('the help card', () => {
  it('says who to ring, and nothing of the code', () => {
    const card = cardFor(judged('help', { also: ['complaint', 'abuse'] }));
    if (card.kind !== 'help') throw new Error(card.kind);
    expect(card.lead).toBe('If a child is in danger now, call 999.');
    expect(card.reassurance).toBe('Worried about a child? You do not need to be sure.');
    expect(card.contacts[0]).toMatchObject({ href: 'tel:999', hrefLabel: 'Call 999' });
    expect(card.contacts[2]).toMatchObject({
      href: 'tel:08088005000',
      hrefLabel: 'Call 0808 800 5000',
    });
    expect(card.lastChecked).toBe('Numbers and links last checked on 22 November 2026.');
    const said = JSON.stringify(card);
    for (const unsaid of ['complain', 'code', 'reputation', 'dismiss', whitefield().complaints.url])
      expect(said.toLowerCase()).not.toContain(unsaid);
  });

  it.each([
    ['england', [], 'call 999.', ['notes, dates', 'show who']],
    ['england', ['self-harm'], 'A&E', ['show who']],
    ['other', ['self-harm'], 'police where you are', ['show who']],
    ['england', ['sexual-harm'], 'call 999.', ['notes, dates', 'show who', 'nude picture']],
    ['wales', ['staff-harm'], 'call 999.', ['notes, dates', 'show who', 'naming a teacher']],
    ['scotland', ['staff-harm'], 'call 999.', ['notes, dates', 'show who']],
  ] as const)('in %s (%s)', (nation, matters, lead, lines) => {
    const card = cardFor(judged('help', { matters }), packOf([['a', ['law'], 'A.']], { nation }));
    if (card.kind !== 'help') throw new Error(card.kind);
    expect(card.lead).toContain(lead);
    expect(card.goodToKnow.lines).toHaveLength(lines.length);
    lines.forEach((line, at) => expect(card.goodToKnow.lines[at]).toContain(line));
  });

  it('never limits naming a teacher without saying whom one may always tell', () => {
    const card = cardFor(judged('help', { matters: ['staff-harm'] }));
    if (card.kind !== 'help') throw new Error(card.kind);
    expect(card.goodToKnow.lines.at(-1)).toMatch(/naming a teacher.*still tell the police/u);
  });
});

describe('for any pack and any judgement', () => {
  const neverTouched = (card: CardContent, pack: SchoolPack) => {
    if (card.kind === 'help') {
      expect(card.contacts.length).toBeGreaterThan(3);
      return;
    }
    expect(card.canStillPost).toBe(CAN_POST);
    expect(card.lines).toContain(NEUTRAL);
    expect(card.lines.length).toBeLessThanOrEqual(6);
    expect(card.complaints.href).toBe(pack.complaints.url);
    expect(card.why.length).toBeGreaterThan(0);
    if (card.kind !== 'clause' || !card.clause) return;
    const { text } = card.clause;
    const clauses = pack.code.sections.flatMap((section) => section.clauses);
    expect(
      clauses.some(
        (clause) =>
          clause.text === text &&
          !clause.topics.some((topic) => ['consequences', 'law', 'context'].includes(topic)),
      ),
    ).toBe(true);
  };

  it('posting stays free, the neutral line stands, only quotable clauses are quoted, nothing throws', () => {
    fc.assert(
      fc.property(anyPack, anyJudgement, (pack, judgement) => {
        const card = cardFor(judgement, pack);
        neverTouched(card, pack);
        expect(card.kind === 'help').toBe(judgement.outcome === 'help');
      }),
      { numRuns: 500 },
    );
  });

  it.each(ROUTES)('%s always has a way to go on', (route) => {
    fc.assert(
      fc.property(anyPack, (pack) => {
        const card = cardFor(ownRoute(route), pack);
        expect(['route', 'clause']).toContain(card.kind);
        if (card.kind === 'route') expect(card.route.href).toMatch(/^https:\/\//u);
      }),
      { numRuns: 50 },
    );
  });
});
