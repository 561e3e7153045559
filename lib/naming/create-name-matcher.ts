import { findSupport } from './find-support';
import { findForms } from './find-forms';
import type { LetterText } from './letter-text';
import { indexNames } from './name-index';
import type { TableForm, NameMatcher, NameMention, NameTable, SchoolMatch } from './name-table';
import { createLetterReader } from './read-letters';
import { readSigns } from './school-signs';
import { capitalsTell } from './spoilt-place';
import { readPlace, weighPlace } from './weigh-place';
import type { NamePlace } from './weigh-place';

/** More mentions of one school than this tell nothing new. */
const MOST_MENTIONS = 64;

type Weak = Readonly<{ place: NamePlace; school: number }>;
type Scored = Readonly<{ mention: NameMention; sureness: number }>;

function mentionAt(text: LetterText, place: NamePlace, own: number): NameMention {
  const { behind, form, first, core, start } = place;
  const perhaps = (behind.perhaps & own) > 0;
  const end = perhaps ? behind.perhapsEnd : behind.end;
  const from = first < core ? (text.wordStart[first] ?? 0) : start;
  return {
    start: text.from[from] ?? 0,
    end: text.to[end - 1] ?? 0,
    form: form.written + behind.written,
    strength: 'strong',
  };
}

/** Strong by name: the full form, spelled right, proves most. */
function surenessOf(place: NamePlace): number {
  return (place.slipped ? 0.9 : 0.95) + Math.min(place.behind.count, 4) / 100;
}

/** Mentions in text order, the surest of those that overlap. */
function apart(scored: readonly Scored[]): Scored[] {
  const kept: Scored[] = [];
  const ordered = [...scored].sort((a, b) => a.mention.start - b.mention.start);
  for (const next of ordered) {
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
  const read = createLetterReader();

  function matchIn(text: LetterText): readonly SchoolMatch<Id>[] {
    const found = new Map<number, Scored[]>();
    const others = new Set<number>();
    const weak: Weak[] = [];

    function keep(school: number, scored: Scored): void {
      const list = found.get(school);
      if (list) list.push(scored);
      else found.set(school, [scored]);
    }

    function weigh(place: NamePlace, form: TableForm): void {
      for (let use = 0; use < form.uses.length; use += 2) {
        const at = form.uses[use] ?? 0;
        const school = index.schools[at];
        if (!school || (found.get(at)?.length ?? 0) >= MOST_MENTIONS) continue;
        const weight = weighPlace(index, text, place, school, form.uses[use + 1] ?? 0);
        if (weight === 'weak') weak.push({ place, school: at });
        else if (weight === 'other') others.add(at);
        else if (weight === 'strong')
          keep(at, {
            mention: mentionAt(text, place, school.row.says),
            sureness: surenessOf(place),
          });
      }
    }

    findForms(index, text, (seen) => {
      const place = readPlace(index, text, seen);
      if (place) weigh(place, seen.form);
    });
    if (weak.length) {
      const signs = readSigns(index, text);
      const tells = capitalsTell(text);
      for (const { place, school: at } of weak) {
        const school = index.schools[at];
        if (!school || (others.has(at) && !found.has(at))) continue;
        const support = findSupport(index, text, place, signs, school, tells);
        if (!support) continue;
        const sign = {
          start: text.from[text.wordStart[support.sign.word] ?? 0] ?? 0,
          end: text.to[(text.wordStart[support.sign.after] ?? 0) - 1] ?? 0,
        };
        const mention = mentionAt(text, place, 0);
        keep(at, {
          mention: { ...mention, strength: 'weak-with-sign', sign },
          sureness: support.sureness,
        });
      }
    }
    return collect(found);
  }

  function collect(found: ReadonlyMap<number, readonly Scored[]>): SchoolMatch<Id>[] {
    const matches: SchoolMatch<Id>[] = [];
    for (const [at, scored] of found) {
      const [first, ...rest] = apart(scored);
      const school = index.schools[at]?.row.school;
      if (!first || school === undefined) continue;
      matches.push({
        school,
        mentions: [first.mention, ...rest.map(({ mention }) => mention)],
        sureness: Math.max(...scored.map(({ sureness }) => sureness)),
      });
    }
    return matches.sort((a, b) => b.sureness - a.sureness);
  }

  return { match: (text) => matchIn(read(text)) };
}
