import { describe, expect, it } from 'vitest';
import type { DraftRequest } from '@/entrypoints/background/answer-tab';
import {
  chooseCard,
  weightiest,
  type CardSetting,
  type FoundReminder,
} from '@/entrypoints/background/choose-card';
import { makeNames } from '@/entrypoints/background/name-book';
import { createNameMatcher } from '@/lib/naming';
import type { Judgement } from '@/lib/relevance';
import { chooseReminder } from '@/lib/reminders';
import type { SchoolRecord, Settings } from '@/lib/store';
import { judged, ownRoute } from '../reminders/judgements';
import { packOf, whitefield } from '../reminders/packs';

const SETTINGS: Settings = {
  remindWhen: 'clause',
  quietMark: true,
  cardSize: 'usual',
  language: 'auto',
  quietUntil: 0,
  messagesOn: [],
  staffOn: false,
};
const rest = { addedAt: '2026-09-01T08:00:00.000Z', taught: [], refused: [], staff: [] };
const CLAUSES = [['a', ['complaint'], 'Use the complaints procedure.']] as const;
const WHITEFIELD: SchoolRecord = { id: 'w', pack: whitefield(), ...rest };
const HOLLYBANK: SchoolRecord = { id: 'h', pack: packOf(CLAUSES), ...rest };
const SETTING: CardSetting = {
  schools: [WHITEFIELD, HOLLYBANK],
  settings: SETTINGS,
  site: 'facebook',
  browserLanguage: 'en-GB',
  shortcut: 'Alt+Shift+Q',
  today: '2026-09-01',
};

/** A draft as a tab would send it, with a say in how surely each school is named. */
function draft(text: string, sureness: Readonly<Record<string, number>> = {}): DraftRequest {
  const { table } = makeNames([WHITEFIELD, HOLLYBANK], SETTINGS);
  const matches = createNameMatcher(table)
    .match(text)
    .map(({ school, mentions, ...match }) => ({
      school,
      mentions: [...mentions] as [(typeof mentions)[0]],
      sureness: sureness[school] ?? match.sureness,
    }));
  return { kind: 'draft', text, matches, place: 'post', anonymous: false, cardReady: true };
}

const COMPLAINT = 'Third supply teacher this term, what is Whitefield Primary playing at? Useless.';
const PRAISE = 'So proud of the choir at Whitefield Primary School.';
const HELP = 'A TA at Whitefield Primary dragged my son by the arm and left bruises.';
const chosen = (text: string, setting: Partial<CardSetting> = {}) =>
  chooseCard(draft(text), { ...SETTING, ...setting });

describe('one school', () => {
  it.each([
    [COMPLAINT, 'clause'],
    [PRAISE, 'mark'],
    [HELP, 'help'],
  ])('%s → %s', (text, kind) => {
    expect(chosen(text)).toMatchObject({ kind, school: 'w' });
  });

  it('says which words of the draft named it', () => {
    expect(chosen(COMPLAINT)).toMatchObject({ quoted: ['Whitefield Primary'] });
  });

  it('is passed over when it was removed while the draft was on its way', () => {
    expect(chosen(COMPLAINT, { schools: [HOLLYBANK] })).toBeNull();
  });

  it.each<readonly [string, Partial<Settings>, string | null]>([
    [COMPLAINT, { remindWhen: 'help' }, null],
    [HELP, { remindWhen: 'help', quietMark: false }, 'help'],
    [PRAISE, { quietMark: false }, null],
    [PRAISE, { remindWhen: 'named' }, 'clause'],
  ])('%s with %o → %s', (text, settings, kind) => {
    expect(chosen(text, { settings: { ...SETTINGS, ...settings } })?.kind ?? null).toBe(kind);
  });

  it('tells the keys that lead to the card, where there are any', () => {
    expect(chosen(COMPLAINT)?.announcement).toContain('Alt+Shift+Q');
    expect(chosen(COMPLAINT, { shortcut: '' })?.announcement).not.toContain('Alt');
  });

  it.each([
    ['auto', 'en-GB'],
    ['auto', 'xx'],
    ['en', 'ar'],
  ])('speaks a language there is: %s in a browser in %s', (language, browserLanguage) => {
    const settings = { ...SETTINGS, language };
    expect(chosen(COMPLAINT, { settings, browserLanguage })?.language).toMatchObject({
      dir: 'ltr',
    });
  });
});

describe('several schools', () => {
  const both =
    'What are Whitefield Primary and Hollybank Primary playing at? Useless, both of them.';

  it.each([
    [{ w: 0.9, h: 0.5 }, 'w'],
    [{ w: 0.5, h: 0.9 }, 'h'],
  ])('the one named more surely comes first: %o', (sureness, school) => {
    expect(chooseCard(draft(both, sureness), SETTING)).toMatchObject({ kind: 'clause', school });
  });

  it('one that may show no card at all leaves room for the other', () => {
    expect(
      chooseCard(draft(both, { w: 0.9, h: 0.5 }), { ...SETTING, schools: [HOLLYBANK] }),
    ).toMatchObject({
      school: 'h',
    });
  });

  /** What a school named this surely calls for. */
  function found(judgement: Judgement, sureness: number): FoundReminder {
    const reminder = chooseReminder(judgement, WHITEFIELD, SETTINGS, 'post');
    if (!reminder) throw new Error(`nothing is shown for ${judgement.outcome}`);
    const mentions = [{ start: 0, end: 1, form: 'W', strength: 'strong' }] as const;
    return { reminder, match: { school: 'w', mentions: [...mentions], sureness } };
  }

  it.each([
    ['help wins over a surer clause', judged('help'), judged('abuse'), 'help'],
    ['help wins over a surer way of its own', judged('help'), ownRoute('exclusion'), 'help'],
    ['help wins over a surer mark', judged('help'), judged('mention'), 'help'],
    ['a clause wins over a surer mark', judged('code'), judged('mention'), 'clause'],
    ['a way of its own wins over a surer mark', ownRoute('exclusion'), judged('mention'), 'route'],
    [
      'of a clause and a way of its own, the surer wins',
      judged('abuse'),
      ownRoute('exclusion'),
      'route',
    ],
  ])('%s', (_, unsure, sure, kind) => {
    const both = [found(unsure, 0.5), found(sure, 0.9)];
    expect(weightiest(both)?.reminder.kind).toBe(kind);
    expect(weightiest(both.toReversed())?.reminder.kind).toBe(kind);
  });

  it('none at all leaves nothing to show', () => {
    expect(weightiest([])).toBeUndefined();
  });

  it('each is quoted by its own words', () => {
    expect(chooseCard(draft(both, { w: 0.5, h: 0.9 }), SETTING)).toMatchObject({
      quoted: ['Hollybank Primary'],
    });
  });
});

it('names the schools to the tabs with what the parent said of them', () => {
  const taught = { ...WHITEFIELD, taught: ['Whitey Towers'] };
  const { table, quietUntil } = makeNames([taught], { ...SETTINGS, quietUntil: 9 });
  expect(quietUntil).toBe(9);
  const named = (text: string) =>
    createNameMatcher(table)
      .match(text)
      .map(({ school }) => school);
  expect(named('Off to Whitey Towers')).toEqual(['w']);
  expect(named('Off to Whitefield Primary School')).toEqual(['w']);
  expect(named('Off to Hollybank Primary')).toEqual([]);
  const refusing = makeNames([{ ...HOLLYBANK, refused: ['Hollybank Primary'] }], SETTINGS);
  expect(createNameMatcher(refusing.table).match('Off to Hollybank Primary')).toEqual([]);
  expect(makeNames([], SETTINGS).table.schools).toEqual([]);
});
