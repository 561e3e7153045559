import { findSupport } from './find-support';
import { findForms } from './find-forms';
import type { LetterText } from './letter-text';
import { indexNames } from './name-index';
import type { NameMatcher, NameMention, NameTable, SchoolMatch } from './name-table';
import { createLetterReader } from './read-letters';
import { capitalsTell } from './spoilt-place';
import { readPlace, weighPlace } from './weigh-place';
import type { NamePlace } from './weigh-place';

/** More places than this in a draft, or weak ones of a school, tell nothing new. */
const MOST_PLACES = 100;
const MOST_WEAK = 16;

type Scored = Readonly<{ mention: NameMention; sureness: number }>;

/** The draft's offsets of letters `start` to `end`. */
function offsets(text: LetterText, start: number, end: number): { start: number; end: number } {
  return { start: text.from[start] ?? 0, end: text.to[end - 1] ?? 0 };
}

/** A strong mention. */
function mentionAt(text: LetterText, place: NamePlace): NameMention {
  const { behind, form, start } = place;
  return {
    ...offsets(text, start, behind.end),
    form: [form, ...behind.steps].map(({ written }) => written).join(''),
    strength: 'strong',
  };
}

/** Mentions in text order, the surest of those that overlap. */
function apart(scored: readonly Scored[]): Scored[] {
  const kept: Scored[] = [];
  for (const next of [...scored].sort((a, b) => a.mention.start - b.mention.start)) {
    const last = kept.at(-1);
    if (!last || last.mention.end <= next.mention.start) kept.push(next);
    else if (last.sureness < next.sureness) kept[kept.length - 1] = next;
  }
  return kept;
}

/**
 * A matcher for the schools of a table. Making it is linear in the table; it keeps no draft, only the room it read
 * the last one in, folded.
 */
export function createNameMatcher<Id extends string>(table: NameTable<Id>): NameMatcher<Id> {
  const index = indexNames(table);
  const read = createLetterReader(table.lookAlikes);

  function match(draft: string): readonly SchoolMatch<Id>[] {
    const text = read(draft);
    const tells = capitalsTell(text);
    const strong = table.schools.map((): Scored[] => []);
    const weak = table.schools.map((): NamePlace[] => []);
    const others = new Set<number>();
    let places = 0;
    findForms(index, text, (seen) => {
      const place = (places += 1) > MOST_PLACES ? undefined : readPlace(index, text, seen);
      if (!place) return;
      const { uses } = seen.form;
      for (let use = 0; use < uses.length; use += 2) {
        const at = uses[use] ?? 0;
        const school = table.schools[at];
        const [sure, unsure] = [strong[at], weak[at]];
        if (!school || !sure || !unsure) continue;
        const weight = weighPlace(index, text, place, school, uses[use + 1] ?? 0);
        if (weight === 'weak' && unsure.length < MOST_WEAK) unsure.push(place);
        if (weight === 'other') others.add(at);
        if (weight === 'strong')
          sure.push({
            mention: mentionAt(text, place),
            sureness: (place.slipped ? 0.9 : 0.95) + Math.min(place.behind.steps.length, 4) / 100,
          });
      }
    });
    return table.schools
      .flatMap((row, at) => {
        const scored = [...(strong[at] ?? [])];
        if (scored.length || !others.has(at))
          for (const place of weak[at] ?? []) {
            const support = findSupport(index, text, place, row, tells);
            if (!support) continue;
            const { word, after, sureness } = support;
            const sign = offsets(text, text.wordStart[word] ?? 0, text.wordStart[after] ?? 0);
            const mention = mentionAt(text, place);
            scored.push({ mention: { ...mention, strength: 'weak-with-sign', sign }, sureness });
          }
        const [first, ...rest] = apart(scored);
        const sureness = Math.max(...scored.map((each) => each.sureness));
        const later = rest.map(({ mention }) => mention);
        return first
          ? [{ school: row.school, mentions: [first.mention, ...later] as const, sureness }]
          : [];
      })
      .sort((a, b) => b.sureness - a.sureness);
  }

  return { match };
}
