import { findSupport } from './find-support';
import { findForms } from './find-forms';
import type { LetterText } from './letter-text';
import { indexNames } from './name-index';
import type { NameMatcher, NameMention, NameTable, SchoolMatch, TableSchool } from './name-table';
import { createLetterReader } from './read-letters';
import { capitalsTell } from './spoilt-place';
import { readPlace, weighPlace } from './weigh-place';
import type { NamePlace } from './name-place';

/** More places than this in a draft, or weak ones of a school, tell nothing new. */
const MOST_PLACES = 100;
const MOST_WEAK = 16;

type Scored = Readonly<{ mention: NameMention; sureness: number; place: NamePlace }>;

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

  type Findings = {
    school: TableSchool<Id>;
    scored: Scored[];
    weak: NamePlace[];
    /** Where the draft names another school of this one's core, or has a form the parent refused. */
    others: NamePlace[];
  };

  function match(draft: string): readonly SchoolMatch<Id>[] {
    const text = read(draft);
    const tells = capitalsTell(text);
    const bySchool = new Map<number, Findings>();
    let places = 0;
    findForms(index, text, (seen) => {
      const place = (places += 1) > MOST_PLACES ? undefined : readPlace(index, text, seen);
      const { uses } = seen.form;
      for (let use = 0; place && use < uses.length; use += 2) {
        const at = uses[use] ?? 0;
        const school = table.schools[at];
        if (!school) continue;
        const found = bySchool.get(at) ?? { school, scored: [], weak: [], others: [] };
        bySchool.set(at, found);
        const weight = weighPlace(index, text, place, school, uses[use + 1] ?? 0);
        if (weight === 'weak' && found.weak.length < MOST_WEAK) found.weak.push(place);
        if (weight === 'other') found.others.push(place);
        if (weight === 'strong') {
          const sureness = (place.slipped ? 0.9 : 0.95) + place.behind.steps.length / 300;
          found.scored.push({ mention: mentionAt(text, place), sureness, place });
        }
      }
    });
    return [...bySchool.values()]
      .flatMap(({ school, scored: strong, weak, others }) => {
        // Our name may stand in a longer one that is another school's or refused.
        const scored = strong.filter(
          ({ place: { start, behind } }) =>
            !others.some((other) => other.start <= start && other.behind.end >= behind.end),
        );
        if (scored.length || !others.length)
          for (const place of weak) {
            const support = findSupport(index, text, place, school, tells);
            if (!support) continue;
            const { word, after, sureness } = support;
            const sign = offsets(text, text.wordStart[word] ?? 0, text.wordStart[after] ?? 0);
            const mention = mentionAt(text, place);
            scored.push({
              mention: { ...mention, strength: 'weak-with-sign', sign },
              sureness,
              place,
            });
          }
        const [first, ...rest] = apart(scored);
        if (!first) return [];
        const mentions = [first.mention, ...rest.map(({ mention }) => mention)] as const;
        const sureness = Math.max(...scored.map((each) => each.sureness));
        return [{ school: school.school, mentions, sureness }];
      })
      .sort((a, b) => b.sureness - a.sureness);
  }

  return { match };
}
