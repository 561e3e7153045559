import { describe, expect, it } from 'vitest';
import {
  beginHistory,
  record,
  redo,
  undo,
  type DeskHistory,
} from '@/entrypoints/school-desk/desk-history';
import { BLANK_DRAFT, type DraftPack } from '@/lib/packs';

const named = (name: string): DraftPack => ({
  ...BLANK_DRAFT,
  facts: { ...BLANK_DRAFT.facts, name },
});
const nameOf = ({ draft }: DeskHistory) => draft.facts.name;
const typed = (names: readonly string[], about: string | null) =>
  names.reduce((history, name) => record(history, named(name), about), beginHistory(BLANK_DRAFT));

describe('what can be undone', () => {
  it.each([
    ['changes of one field are one', typed(['E', 'El', 'Elm'], 'name'), ''],
    ['changes about nothing are each their own', typed(['E', 'El', 'Elm'], null), 'El'],
  ])('%s', (_, history, before) => {
    expect(nameOf(history)).toBe('Elm');
    expect(nameOf(undo(history))).toBe(before);
    expect(nameOf(redo(undo(history)))).toBe('Elm');
  });

  it('begins anew with a change: what was undone before it is gone', () => {
    const changed = record(undo(typed(['A', 'B'], null)), named('C'), null);
    expect(nameOf(redo(changed))).toBe('C');
    expect(nameOf(undo(changed))).toBe('A');
  });

  it('is nothing at either end', () => {
    const history = typed([], null);
    expect(undo(history)).toBe(history);
    expect(redo(history)).toBe(history);
  });

  it('goes back a hundred changes', () => {
    const names = Array.from({ length: 150 }, (_, n) => `${n}`);
    let history = typed(names, null);
    for (let step = 0; step < 120; step += 1) history = undo(history);
    expect(nameOf(history)).toBe('49');
  });
});
