import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseClause, clausesFor } from '@/lib/reminders';
import { anyJudgement, judged, ownRoute } from './judgements';
import { anyPack, type ClauseRow, packOf, whitefield } from './packs';

const WHITEFIELD = whitefield();

describe('the clause of the example school', () => {
  it.each([
    ['a complaint', judged('complaint'), 'E2'],
    ['a complaint made before', judged('complaint', { alreadyComplained: true }), 'E2'],
    ['a grave claim', judged('allegation'), 'E1'],
    ['harsh words about somebody', judged('abuse'), 'M2'],
    ['harsh words to somebody', judged('abuse', { matters: ['to-person'] }), 'M1'],
    ['a threat', judged('abuse', { matters: ['threat'] }), 'M2'],
    ['friending staff', judged('befriending'), 'E6'],
    ['a nameless complaint', judged('anonymity', { also: ['complaint'] }), 'E7'],
    ['a post the school wants gone', judged('take-down'), 'E8'],
    ['a call to come in over a post', judged('take-down', { matters: ['meeting'] }), 'M6'],
    ['a head who wants to read a chat', judged('chat', { matters: ['message-viewing'] }), 'M8'],
    ['a chat to be closed', judged('chat', { matters: ['chat-closing'] }), 'M9'],
    ['a call to come in over a chat', judged('chat', { matters: ['meeting'] }), 'M6'],
    ['a governor’s conduct in a chat', judged('chat', { also: ['complaint'] }), 'M7'],
    ['trouble in a chat', judged('chat'), 'M5'],
    ['signing the code', judged('code'), 'R2'],
  ])('%s → %s', (_, judgement, id) => {
    expect(clausesFor(judgement, WHITEFIELD)).toEqual([id]);
  });

  it.each([
    ['help', judged('help', { also: ['complaint', 'abuse'] })],
    ['a way of its own', ownRoute('exclusion')],
    ['praise', judged('mention')],
  ])('%s → none', (_, judgement) => {
    expect(clausesFor(judgement, WHITEFIELD)).toEqual([]);
  });
});

describe('any school’s code', () => {
  const CONDUCT: ClauseRow = ['z1', ['conduct'], 'Parents are kind online.'];
  const COMPLAINT: ClauseRow = ['z2', ['complaint'], 'Come and see us first.'];
  const LAW: ClauseRow = ['z3', ['abuse', 'law'], 'The law on abuse.'];
  const THREAT: ClauseRow = ['z4', ['complaint', 'consequences'], 'We may act on complaints.'];
  const SETTING: ClauseRow = ['z5', ['allegation', 'context'], 'Why this matters.'];
  const RULES: readonly ClauseRow[] = [CONDUCT, COMPLAINT, LAW, THREAT, SETTING];

  it.each([
    ['abuse → how to behave', 'abuse', RULES, 'z1'],
    ['a grave claim → how to behave', 'allegation', RULES, 'z1'],
    ['a grave claim is never met with the clause on complaints', 'allegation', [COMPLAINT], null],
    ['abuse is never met with the clause on complaints', 'abuse', [COMPLAINT, LAW], null],
    ['a nameless complaint → the clause on complaints', 'anonymity', RULES, 'z2'],
    [
      'a complaint → its own clause, not the one that threatens',
      'complaint',
      [THREAT, COMPLAINT],
      'z2',
    ],
    ['a complaint is never met with how to behave', 'complaint', [CONDUCT, THREAT], null],
    ['friending staff → nothing broader', 'befriending', RULES, null],
    ['a take-down → nothing broader', 'take-down', RULES, null],
    ['a chat → nothing broader', 'chat', RULES, null],
    ['the code itself → nothing broader', 'code', RULES, null],
  ] as const)('%s', (_, outcome, rows, id) => {
    expect(chooseClause(judged(outcome), packOf(rows))?.clause.id ?? null).toBe(id);
  });

  it('takes the clause that is about this alone before one about much else', () => {
    const pack = packOf([
      ['a', ['complaint', 'chat', 'conduct'], 'All sorts.'],
      ['b', ['complaint'], 'Complaints.'],
    ]);
    expect(clausesFor(judged('complaint'), pack)).toEqual(['b']);
  });

  it('takes the first of several alike, whatever their ids', () => {
    const rows: readonly ClauseRow[] = [
      ['E2', ['complaint'], 'One.'],
      ['9', ['complaint'], 'Two.'],
    ];
    expect(clausesFor(judged('complaint'), packOf(rows))).toEqual(['E2']);
    expect(clausesFor(judged('complaint'), packOf([...rows].reverse()))).toEqual(['9']);
  });

  it('finds a clause in words it does not know', () => {
    const pack = packOf([['x', ['abuse'], 'Soyez polis.']]);
    for (const matters of [[], ['to-person']] as const)
      expect(clausesFor(judged('abuse', { matters }), pack)).toEqual(['x']);
  });

  it('never quotes what belongs only in the whole code, and never throws', () => {
    fc.assert(
      fc.property(anyPack, anyJudgement, (pack, judgement) => {
        const found = chooseClause(judgement, pack);
        const topics = found?.clause.topics ?? [];
        for (const barred of ['consequences', 'law', 'context'] as const)
          expect(topics).not.toContain(barred);
        if (['help', 'own-route', 'mention'].includes(judgement.outcome)) expect(found).toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});
