import { distance } from 'fastest-levenshtein';
import { describe, expect, test } from 'vitest';
import { findForms } from '../../corpus/judge-corpus-draft';
import { PARTS, readCorpus, readSchoolForms } from '../../corpus/read-corpus';

const forms = readSchoolForms();
const parts = PARTS.map((part) => readCorpus(part));
const drafts = parts.flat();

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
    const shared = (key: 'voice' | 'school') =>
      heldOut.filter((draft) => dev.some((other) => other[key] === draft[key])).map(({ id }) => id);
    expect(shared('voice')).toEqual([]);
    expect(shared('school')).toEqual([]);
  });

  test('holds no two drafts that are nearly the same', () => {
    const near: string[] = [];
    drafts.forEach((one, at) => {
      for (const other of drafts.slice(at + 1)) {
        const longest = Math.max(one.text.length, other.text.length);
        if (Math.abs(one.text.length - other.text.length) > longest * 0.2) continue;
        if (distance(one.text, other.text) < longest * 0.2) near.push(`${one.id} ${other.id}`);
      }
    });
    expect(near).toEqual([]);
  });
});
