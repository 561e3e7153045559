import { distance } from 'fastest-levenshtein';
import { describe, expect, test } from 'vitest';
import { findForms } from '../../corpus/judge-corpus-draft';
import { PARTS, readCorpus, readSchoolForms } from '../../corpus/read-corpus';

const forms = readSchoolForms();
const parts = PARTS.map((part) => readCorpus(part));
const drafts = parts.flat();

/** For each draft, earlier ones that share three words in a row: only those can be nearly the same. */
function findNeighbours(): ReadonlyMap<number, ReadonlySet<number>> {
  const holders = new Map<string, number[]>();
  return new Map(
    drafts.map(({ text }, at) => {
      const words = text.toLowerCase().split(/\s+/);
      const runs = new Set(words.map((_, first) => words.slice(first, first + 3).join(' ')));
      const met = new Set<number>();
      for (const run of runs) {
        const held = holders.get(run) ?? [];
        // A run that many drafts share ("at the school") tells nothing.
        if (held.length < 20) for (const other of held) met.add(other);
        holders.set(run, [...held, at]);
      }
      return [at, met];
    }),
  );
}

const neighbours = findNeighbours();

describe('the development corpus', () => {
  test('has drafts in both parts', () => {
    for (const part of parts) expect(part.length).toBeGreaterThanOrEqual(50);
  });

  test('has an id for each draft', () => {
    expect(new Set(drafts.map(({ id }) => id)).size).toBe(drafts.length);
  });

  test('names the school in each draft', () => {
    const nameless = drafts.filter(
      ({ text, school }) => findForms(text, forms.get(school) ?? []).length === 0,
    );
    expect(nameless.map(({ id }) => id)).toEqual([]);
  });

  test('gives a route to own routes and to nothing else', () => {
    const odd = drafts.filter(
      ({ outcome, route }) => (outcome === 'own-route') !== (route !== undefined),
    );
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  test('never repeats the outcome in also', () => {
    expect(
      drafts.filter(({ outcome, also }) => also.includes(outcome)).map(({ id }) => id),
    ).toEqual([]);
  });

  test('keeps voices and schools of the parts apart', () => {
    const [dev = [], heldOut = []] = parts;
    const shared = (key: 'voice' | 'school') => {
      const ofDev = new Set(dev.map((draft) => draft[key]));
      return heldOut.filter((draft) => ofDev.has(draft[key])).map(({ id }) => id);
    };
    expect(shared('voice')).toEqual([]);
    expect(shared('school')).toEqual([]);
  });

  test('holds no two drafts that are nearly the same', () => {
    const near = drafts.flatMap((draft, at) =>
      [...(neighbours.get(at) ?? [])].flatMap((other) => {
        const [one, two] = [draft.text, drafts[other]?.text ?? ''];
        const longest = Math.max(one.length, two.length);
        // Texts of unlike length are unlike, and need no closer look.
        const isFar = Math.abs(one.length - two.length) >= longest * 0.2;
        return !isFar && distance(one, two) < longest * 0.2
          ? [`${draft.id} ${drafts[other]?.id ?? ''}`]
          : [];
      }),
    );
    expect(near).toEqual([]);
  });
});
