import { describe, expect, it } from 'vitest';
import { ROUTES } from '@/lib/guidance';
import { NATIONS, SCHOOL_KINDS } from '@/lib/packs';
import { OUTCOMES, type Judgement } from '@/lib/relevance/judgement';
import { chooseReminder, type ReminderSettings } from '@/lib/reminders';
import { judged, ownRoute } from './judgements';
import { packOf, whitefield } from './packs';

const SCHOOL = { id: 'whitefield', pack: whitefield() };
const USUAL: ReminderSettings = { remindWhen: 'clause', quietMark: true };
const ALL: readonly Judgement[] = OUTCOMES.map((outcome) =>
  outcome === 'own-route' ? ownRoute('exclusion') : judged(outcome),
);
const kindOf = (judgement: Judgement, settings = USUAL, place?: 'message' | 'post') =>
  chooseReminder(judgement, SCHOOL, settings, place)?.kind ?? null;

describe('what each outcome brings', () => {
  it.each([
    ['help', 'help'],
    ['abuse', 'clause'],
    ['allegation', 'clause'],
    ['befriending', 'clause'],
    ['anonymity', 'clause'],
    ['take-down', 'clause'],
    ['chat', 'clause'],
    ['complaint', 'clause'],
    ['code', 'clause'],
    ['mention', 'mark'],
  ] as const)('%s → %s', (outcome, kind) => {
    expect(kindOf(judged(outcome))).toBe(kind);
  });

  it.each(ROUTES)('%s → its own way', (route) => {
    expect(kindOf(ownRoute(route))).toBe('route');
  });

  it.each(ROUTES)('%s where no page is known → a card without a clause', (route) => {
    const school = { id: 's', pack: packOf([['a', ['complaint'], 'A.']], { nation: 'other' }) };
    const reminder = chooseReminder(ownRoute(route), school, USUAL, 'post');
    expect(reminder).toMatchObject({ kind: 'clause', found: null });
    expect(reminder).toMatchObject({ lines: [`routes.own-${route}`, 'routes.askWho'] });
  });
});

describe('what the parent has set', () => {
  it.each([
    ['mention', { remindWhen: 'clause', quietMark: true }, 'mark'],
    ['mention', { remindWhen: 'clause', quietMark: false }, null],
    ['mention', { remindWhen: 'named', quietMark: false }, 'clause'],
    ['mention', { remindWhen: 'help', quietMark: true }, null],
    ['complaint', { remindWhen: 'named', quietMark: false }, 'clause'],
    ['complaint', { remindWhen: 'help', quietMark: true }, null],
    ['abuse', { remindWhen: 'help', quietMark: true }, null],
    ['help', { remindWhen: 'help', quietMark: false }, 'help'],
    ['help', { remindWhen: 'named', quietMark: true }, 'help'],
  ] as const)('%s with %o → %s', (outcome, settings, kind) => {
    expect(kindOf(judged(outcome), settings)).toBe(kind);
  });
});

describe('private messages', () => {
  it.each(ALL.map((judgement) => [judgement.outcome, judgement] as const))(
    '%s',
    (outcome, judgement) => {
      const shown = ['help', 'abuse', 'allegation', 'chat'].includes(outcome);
      expect(kindOf(judgement, USUAL, 'message') !== null).toBe(shown);
      expect(kindOf(judgement, { ...USUAL, remindWhen: 'named' }, 'message') !== null).toBe(shown);
    },
  );
});

describe('one draft, one card', () => {
  const keyOf = (judgement: Judgement, school = SCHOOL) =>
    chooseReminder(judgement, school, USUAL, 'post')?.key;

  it('keeps its key while the same clause is shown', () => {
    expect(keyOf(judged('complaint'))).toBe(
      keyOf(judged('complaint', { alreadyComplained: true })),
    );
    expect(keyOf(judged('abuse'))).toBe(keyOf(judged('abuse', { also: ['complaint'] })));
  });

  it('has a new key for another clause, another way and help', () => {
    const keys = [
      judged('complaint'),
      judged('abuse'),
      judged('help'),
      judged('mention'),
      ...ROUTES.map(ownRoute),
    ].map((judgement) => keyOf(judgement));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has the same key for help, whichever school and matter', () => {
    const other = { id: 'other', pack: packOf([['a', ['conduct'], 'A.']]) };
    expect(keyOf(judged('help', { matters: ['self-harm'] }))).toBe(keyOf(judged('help'), other));
  });

  it('does not take one school’s clause for another’s of the same id', () => {
    expect(keyOf(judged('complaint'))).not.toBe(keyOf(judged('complaint'), { ...SCHOOL, id: 'b' }));
  });

  it('has one key for all that has no clause', () => {
    const bare = { id: 's', pack: packOf([['a', ['law'], 'A.']]) };
    expect(keyOf(judged('chat'), bare)).toBe(keyOf(judged('complaint'), bare));
  });
});

describe('help comes first', () => {
  const CASES = NATIONS.flatMap((nation) => SCHOOL_KINDS.map((kind) => ({ nation, kind })));
  it.each(CASES)('in a $kind school in $nation, under every setting', ({ nation, kind }) => {
    const school = { id: 's', pack: packOf([['a', ['complaint'], 'A.']], { nation, kind }) };
    for (const remindWhen of ['named', 'clause', 'help'] as const)
      for (const place of ['post', 'message', undefined] as const) {
        const settings = { remindWhen, quietMark: false };
        expect(chooseReminder(judged('help'), school, settings, place)?.kind).toBe('help');
      }
  });
});
