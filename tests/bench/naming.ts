import { parseArgs } from 'node:util';
import { createNameMatcher, deriveNameTable } from '@/lib/naming';
import type { SchoolNames } from '@/lib/naming';
import { startChance } from './chance';
import type { Chance } from './chance';
import { measureNamingCost } from './naming-cost';
import { makeDrafts } from './naming-drafts';
import type { DraftKind, MadeDraft } from './naming-drafts';
import { AMBIGUITIES, readSchools } from './naming-schools';
import type { RegisteredSchool } from './naming-schools';

/** A measured figure as `npm run bench` prints it; `budget` is the most it may be. */
export type BenchRow = Readonly<{ name: string; value: string; budget?: string; over: boolean }>;

/** How many schools are drawn from each kind of ambiguity. */
const DRAWN = 100;

function namesOf(school: Pick<RegisteredSchool, 'name' | 'town' | 'postcode'>): SchoolNames {
  const { name, town, postcode } = school;
  const none = {
    otherNames: [],
    handles: [],
    hashtags: [],
    staff: [],
    classes: [],
    taught: [],
    refused: [],
  };
  return { school: name, name, town, postcode, ...none };
}

/** A draft judged: whether the school was found in it. */
export type Judged = MadeDraft & Readonly<{ school: RegisteredSchool; found: boolean }>;

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** Draws schools of each kind of ambiguity and judges the drafts made from each name. */
export function judgeDrafts(folder: string, chance: Chance): readonly Judged[] {
  const schools = readSchools(folder);
  const byCore = groupBy(schools, ({ core }) => core.toLowerCase());
  const byTown = groupBy(schools, ({ town }) => town);
  const towns = [...byTown].filter(([, there]) => there.length > 7).map(([town]) => town);
  const judged: Judged[] = [];
  for (const kind of AMBIGUITIES)
    for (const school of chance.some(
      schools.filter((each) => each.kind === kind),
      DRAWN,
    )) {
      const matcher = createNameMatcher(deriveNameTable([namesOf(school)]));
      for (const draft of makeDrafts(
        school,
        byCore.get(school.core.toLowerCase()) ?? [],
        towns,
        chance,
      ))
        judged.push({ ...draft, school, found: matcher.match(draft.text).length > 0 });
    }
  return judged;
}

/** The share of drafts of a kind in which the school must be found: at least, or at most. */
const AIMS: readonly (readonly [kind: DraftKind, aim: number, least: boolean])[] = [
  ['full', 0.999, true],
  ['varied', 0.99, true],
  ['signed', 0.95, true],
  ['bare', 0.01, false],
  ['other school', 0.003, false],
  ['other town', 0.003, false],
  ['place', 0.003, false],
  ['person', 0.003, false],
  ['village behind', 1, false],
  ['post town behind', 1, false],
];

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}

function findingRows(folder: string, chance: Chance): BenchRow[] {
  const byKind = groupBy(judgeDrafts(folder, chance), ({ kind }) => kind);
  return AIMS.map(([kind, aim, least]) => {
    const drafts = byKind.get(kind) ?? [];
    const share = drafts.filter(({ found }) => found).length / drafts.length;
    return {
      name: `${kind}: found in, of ${drafts.length}${least ? `, aim ${percent(aim)}` : ''}`,
      value: percent(share),
      ...(least ? {} : { budget: percent(aim) }),
      over: least ? share < aim : share > aim,
    };
  });
}

/** A thousand made-up schools for measuring cost without the register. */
export function inventSchools(chance: Chance): SchoolNames[] {
  const first =
    'White,Ash,Oak,Mill,High,Wood,Brook,Stone,Farn,Lang,Thorn,Hart,Wex,Pem,Dun,Carl'.split(',');
  const last =
    'field,ford,ton,ley,wood,bury,ham,worth,combe,stead,bridge,mere,wick,dale,hurst,by'.split(',');
  const kinds = [
    'Primary School',
    'CofE Primary School',
    'Academy',
    'Junior School',
    'High School',
  ];
  return Array.from({ length: 1000 }, () =>
    namesOf({
      name: `${chance.of(first)}${chance.of(last)} ${chance.of(kinds)}`,
      town: 'Bury',
      postcode: 'BL9 0AA',
    }),
  );
}

function costRows(schools: readonly SchoolNames[], chance: Chance): BenchRow[] {
  const cost = measureNamingCost(schools, chance);
  const row = (name: string, value: number, unit: string, most: number): BenchRow => ({
    name,
    value: `${value.toFixed(3)}${unit}`,
    budget: `${most}${unit}`,
    over: value > most,
  });
  return [
    row('10,000 characters, 5 schools', cost.five, ' ms', 0.3),
    row('the same, naming a school in every line, to none', cost.named / cost.five, ' ×', 10),
    row('1,000 schools, to one', cost.thousand / cost.one, ' ×', 3),
    row('ten times the draft, to ten drafts', cost.growth, ' ×', 1.5),
    row(`dearest text (${cost.worstOf}), to the usual`, cost.worst, ' ×', 10),
  ];
}

/**
 * Measures naming: what it costs, and, given `--data DIR` with the register of schools, how well it
 * tells schools apart. `--seed N` draws other schools.
 */
export function benchNaming(args: readonly string[]): readonly BenchRow[] {
  const { values } = parseArgs({
    args: [...args],
    options: { data: { type: 'string' }, seed: { type: 'string', default: '1' } },
  });
  const chance = startChance(Number(values.seed));
  const schools = values.data
    ? chance.some(readSchools(values.data), 1000).map(namesOf)
    : inventSchools(chance);
  const rows = [
    ...costRows(schools, chance),
    ...(values.data ? findingRows(values.data, chance) : []),
  ];
  return rows;
}
