import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addClause,
  addSection,
  changeClause,
  joinClause,
  joinSection,
  leaveOutClause,
  leaveOutSection,
  moveClause,
  moveSection,
  renameSection,
  splitClause,
  type DraftSection,
} from '@/lib/packs';

/** Sections from "A: one | two". */
function sections(...parts: readonly string[]): readonly DraftSection[] {
  return parts.map((part) => {
    const [id = '', texts = ''] = part.split(': ');
    const clauses = texts === '' ? [] : texts.split(' | ');
    return {
      id,
      title: `Part ${id}`,
      clauses: clauses.map((text, at) => ({
        id: `${id}${at + 1}`,
        text,
        topics: at === 0 ? (['chat'] as const) : (['abuse'] as const),
        looked: at === 0,
      })),
    };
  });
}

function read(edited: readonly DraftSection[]): readonly string[] {
  return edited.map(({ id, clauses }) => `${id}: ${clauses.map(({ text }) => text).join(' | ')}`);
}

const TWO = sections('A: one two | three', 'B: four');

describe('editing a code', () => {
  it.each([
    ['splits', splitClause(TWO, 'A1', 3), ['A: one | two | three', 'B: four']],
    ['splits nowhere at the edge', splitClause(TWO, 'A1', 7), read(TWO)],
    ['joins with the next', joinClause(TWO, 'A1'), ['A: one two three', 'B: four']],
    ['joins the last with nothing', joinClause(TWO, 'A2'), read(TWO)],
    ['moves down', moveClause(TWO, 'A1', 1), ['A: three | one two', 'B: four']],
    ['moves up', moveClause(TWO, 'A2', -1), ['A: three | one two', 'B: four']],
    ['moves over into the next part', moveClause(TWO, 'A2', 1), ['A: one two', 'B: three | four']],
    [
      'moves over into the part above',
      moveClause(TWO, 'B1', -1),
      ['A: one two | three | four', 'B: '],
    ],
    ['moves no further than the end', moveClause(TWO, 'B1', 1), read(TWO)],
    ['moves no further than the beginning', moveClause(TWO, 'A1', -1), read(TWO)],
    ['leaves a clause out', leaveOutClause(TWO, 'A1'), ['A: three', 'B: four']],
    ['leaves a part out', leaveOutSection(TWO, 'A'), ['B: four']],
    ['moves a part', moveSection(TWO, 'A', 1), ['B: four', 'A: one two | three']],
    ['moves no part past the end', moveSection(TWO, 'B', 1), read(TWO)],
    ['joins a part with the one above', joinSection(TWO, 'B'), ['A: one two | three | four']],
    ['joins the first part with nothing', joinSection(TWO, 'A'), read(TWO)],
    ['adds a clause', addClause(TWO, 'A'), ['A: one two | three | ', 'B: four']],
    ['adds a part', addSection(TWO), ['A: one two | three', 'B: four', 'C: ']],
    ['rewords', changeClause(TWO, 'B1', { text: 'five' }), ['A: one two | three', 'B: five']],
    ['knows no such clause', moveClause(TWO, 'Z9', 1), read(TWO)],
  ])('%s', (_, edited, expected) => expect(read(edited)).toEqual(expected));

  it('joins topics, and asks to look at them again unless both were looked at', () => {
    const [joined] = joinClause(TWO, 'A1')[0]?.clauses ?? [];
    expect(joined).toMatchObject({ topics: ['chat', 'abuse'], looked: false });
  });

  it('renames a part and leaves the others', () => {
    expect(renameSection(TWO, 'B', 'New').map(({ title }) => title)).toEqual(['Part A', 'New']);
  });

  it('keeps every id its own and every word, whatever is done in whatever order', () => {
    const act = fc.tuple(fc.nat(6), fc.nat(30), fc.nat(12));
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        let edited = TWO;
        for (const [kind, which, at] of acts) {
          const ids = edited.flatMap(({ clauses }) => clauses.map(({ id }) => id));
          const id = ids[which % ids.length] ?? '';
          const part = edited[which % edited.length]?.id ?? '';
          const next = [
            () => splitClause(edited, id, at),
            () => joinClause(edited, id),
            () => moveClause(edited, id, at % 2 ? 1 : -1),
            () => addClause(edited, part),
            () => addSection(edited),
            () => joinSection(edited, part),
            () => moveSection(edited, part, at % 2 ? 1 : -1),
          ][kind];
          edited = next?.() ?? edited;
        }
        const ids = edited.flatMap(({ id, clauses }) => [id, ...clauses.map((one) => one.id)]);
        expect(ids).toEqual([...new Set(ids)]);
        const letters = (parts: readonly DraftSection[]) =>
          parts
            .flatMap(({ clauses }) => clauses.map(({ text }) => text.replaceAll(' ', '')))
            .flatMap((text) => [...text])
            .sort();
        expect(letters(edited)).toEqual(letters(TWO));
      }),
    );
  });
});
