import { describe, expect, it } from 'vitest';
import { createCardHistory } from '@/entrypoints/reminder-card/card-history';
import { toDismissal } from '@/entrypoints/reminder-card/to-dismissal';
import { clauseCard, helpCard } from './cards';

const one = clauseCard({ key: 's/clause/E1' });
const other = clauseCard({ key: 's/clause/E2' });

describe('what may be shown for a draft', () => {
  it('is everything at first', () => {
    const history = createCardHistory();
    expect([one, other, helpCard()].map((card) => history.mayShow({}, card))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('is not the same card once closed, though another clause may come, and another draft', () => {
    const history = createCardHistory();
    const draft = {};
    history.close(draft, one);
    expect(history.mayShow(draft, one)).toBe(false);
    expect(history.mayShow(draft, clauseCard({ key: one.key, title: 'In other words' }))).toBe(
      false,
    );
    expect(history.mayShow(draft, other)).toBe(true);
    expect(history.mayShow({}, one)).toBe(true);
    history.close(draft, other);
    expect([one, other].map((card) => history.mayShow(draft, card))).toEqual([false, false]);
  });

  it('is nothing but help once dismissed, until that is taken back', () => {
    const history = createCardHistory();
    const draft = {};
    history.dismiss(draft);
    expect([one, other, helpCard()].map((card) => history.mayShow(draft, card))).toEqual([
      false,
      false,
      true,
    ]);
    expect(history.mayShow({}, one)).toBe(true);
    history.undismiss(draft);
    expect(history.mayShow(draft, one)).toBe(true);
  });

  it('is not even help once that was closed', () => {
    const history = createCardHistory();
    const draft = {};
    history.close(draft, helpCard());
    expect(history.mayShow(draft, helpCard())).toBe(false);
  });

  it('stays closed when a dismissal is taken back', () => {
    const history = createCardHistory();
    const draft = {};
    history.close(draft, one);
    history.dismiss(draft);
    history.undismiss(draft);
    expect([one, other].map((card) => history.mayShow(draft, card))).toEqual([false, true]);
  });
});

describe('what the background is told of a dismissal', () => {
  const quoted = ['Whitefield', "Whitefield's"];
  it.each([
    ['this-draft', null],
    ['not-my-school', { scope: 'not-my-school', school: 's', forms: quoted }],
    ['until-tomorrow', { scope: 'until-tomorrow' }],
    ['site-off', { scope: 'site-off' }],
  ] as const)('%s', (scope, dismissal) => {
    expect(toDismissal(scope, clauseCard({ quoted }), 'The draft.')).toEqual(dismissal);
    expect(toDismissal(scope, helpCard(), 'The draft.')).toBeNull();
  });

  it('holds the draft only where it is to be kept, and never one that called for help', () => {
    expect(toDismissal('keep', clauseCard(), 'The draft.')).toEqual({
      scope: 'keep',
      school: 's',
      text: 'The draft.',
      id: expect.stringMatching(/^[\da-f-]{36}$/u) as unknown,
    });
    expect(toDismissal('keep', helpCard(), 'The draft.')).toBeNull();
  });

  it('names no more words than one message may hold', () => {
    const many = Array.from({ length: 50 }, (_, n) => `Whitefield ${n}`);
    expect(toDismissal('not-my-school', clauseCard({ quoted: many }), '')).toMatchObject({
      forms: many.slice(0, 20),
    });
  });
});
