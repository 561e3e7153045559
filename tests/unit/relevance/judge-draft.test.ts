import { describe, expect, test } from 'vitest';
import { judgeDraft, OUTCOMES } from '@/lib/relevance';
import type { Judgement, NamedDraft } from '@/lib/relevance';
import { findForms } from '../../corpus/judge-corpus-draft';

const FORMS = ['Whitefield Primary School', 'Whitefield Primary', 'Whitefield'];

function judge(text: string, more: Pick<NamedDraft, 'anonymous'> = {}): Judgement {
  const [first, ...rest] = findForms(text, FORMS);
  if (first === undefined) throw new RangeError('the draft names no school');
  return judgeDraft(
    { text, match: { school: 'whitefield', mentions: [first, ...rest], sureness: 1 }, ...more },
    { names: { name: 'Whitefield Primary School', staff: ['Mrs Patel'] } },
  );
}

describe('the contract’s own examples', () => {
  test.each([
    ['help', 'A TA at Whitefield Primary dragged my son by the arm and left bruises'],
    ['own-route', 'Whitefield excluded him again for two days'],
    ['abuse', 'Whoever runs the office at Whitefield Primary is a vile old witch'],
    ['allegation', 'Mrs Patel at Whitefield Primary has been pocketing the trip money'],
    ['befriending', "Does anyone know Miss Taylor's insta? She teaches Y2 at Whitefield Primary"],
    ['anonymity', 'Admin please post anon. Fed up with Whitefield Primary'],
    ['take-down', 'Whitefield Primary rang to say I have to delete my post'],
    ['chat', 'Head of Whitefield Primary wants to read our WhatsApp group'],
    ['complaint', 'Third supply teacher this term, what is Whitefield Primary playing at?'],
    ['code', "Got to sign Whitefield Primary's social media form again"],
    ['mention', 'So proud of the choir at Whitefield Primary'],
  ])('%s: %s', (outcome, text) => {
    expect(judge(text).outcome).toBe(outcome);
  });
});

describe('near misses stay a mention', () => {
  test.each([
    "Can't complain, lovely school Whitefield",
    'Pissing it down at pick up at Whitefield, bring a coat',
    'Killing it at sports day today, well done Whitefield',
    'Head lice massacre at Whitefield again lol',
    'Whitefield is shut for a safeguarding training day on Monday',
    'The raffle hit our target, thank you Whitefield',
    'What time is the nativity at Whitefield tomorrow?',
    'Lost at Whitefield: blue jumper, age 5, name in the collar',
  ])('%s', (text) => {
    expect(judge(text).outcome).toBe('mention');
  });
});

describe('help', () => {
  test.each([
    ['slips in spelling', 'my lad at Whitefield says he feels suicidle'],
    ['Polish', 'moj syn ma siniaki po szkole Whitefield Primary'],
    ['Arabic script', 'ابني في Whitefield ضربه ولد كبير'],
    ['before abuse', 'That vile cow at Whitefield slapped my daughter in the face'],
    ['before own route', 'Whitefield suspended him after a teacher pinned him down on the floor'],
  ])('is found: %s', (_, text) => {
    expect(judge(text).outcome).toBe('help');
  });

  test('says which kind where the card differs', () => {
    expect(judge('my daughter at Whitefield has been cutting herself').matters).toContain(
      'self-harm',
    );
    expect(judge('A teacher at Whitefield hit my son').matters).toContain('staff-harm');
  });
});

describe('the anonymous switch', () => {
  test('makes a complaint anonymity', () => {
    const judgement = judge('Fed up with Whitefield, no reply again', { anonymous: true });
    expect(judgement.outcome).toBe('anonymity');
    expect(judgement.also).toContain('complaint');
  });

  test('leaves a plain question alone', () => {
    expect(judge('What time does Whitefield open?', { anonymous: true }).outcome).toBe('mention');
  });
});

describe('evidence', () => {
  test('stands in the draft, under an outcome that holds', () => {
    const text = 'So 😀 fed up with Whitefield Primary. A vile old witch on the desk.';
    const judgement = judge(text);
    expect(judgement.evidence.length).toBeGreaterThan(0);
    for (const { start, end, outcome } of judgement.evidence) {
      expect(text.slice(start, end).trim()).not.toBe('');
      expect([judgement.outcome, ...judgement.also]).toContain(outcome);
    }
    expect(judgement.evidence.map(({ start, end }) => text.slice(start, end))).toContain('fed up');
  });

  test('a word inside the school’s name says nothing', () => {
    const mentions = [
      { start: 0, end: 19, form: 'Battle Abbey Primary', strength: 'strong' as const },
    ] as const;
    const draft = {
      text: 'Killing Hall School is open on Monday',
      match: { school: 'k', mentions, sureness: 1 },
    };
    expect(judgeDraft(draft, { names: { name: 'Killing Hall School', staff: [] } }).outcome).toBe(
      'mention',
    );
  });
});

test('a parent who has complained already is known as one', () => {
  expect(
    judge('I put a complaint in to Whitefield weeks ago and heard nothing').alreadyComplained,
  ).toBe(true);
  expect(judge('Fed up with the parking rules at Whitefield').alreadyComplained).toBe(false);
});

test('also holds outcomes in order of precedence, without the first', () => {
  const { outcome, also } = judge(
    'Fed up. That vile old witch at Whitefield has been pocketing the trip money, post anon please',
  );
  expect(outcome).toBe('abuse');
  expect(also).toEqual(['allegation', 'anonymity', 'complaint']);
  expect(OUTCOMES).toContain(outcome);
});

describe('what comes before a phrase', () => {
  test.each([
    ['a "not" takes it back', 'I am not fed up with Whitefield', 'mention'],
    ['a "no" before the comma does not', 'No, I am fed up with Whitefield', 'complaint'],
  ])('%s', (_, text, outcome) => {
    expect(judge(text).outcome).toBe(outcome);
  });
});
