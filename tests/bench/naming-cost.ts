import { performance } from 'node:perf_hooks';
import { createNameMatcher, deriveNameTable } from '@/lib/naming';
import type { NameMatcher, SchoolNames } from '@/lib/naming';
import type { Chance } from './chance';

/** Figures of what naming costs. */
export type NamingCost = Readonly<{
  /** Median ms for 10,000 characters that name no school, with 1, 5 and 1,000 schools. */
  one: number;
  five: number;
  thousand: number;
  /** Median ms for 10,000 characters that name a school in every line, with 5 schools. */
  named: number;
  /** Ms for ten times the characters over ten times the ms, with 5 schools: 1 is linear. */
  growth: number;
  /** The dearest of the hostile texts, in multiples of `five`, and what it is made of. */
  worst: number;
  worstOf: string;
}>;

const LENGTH = 10_000;
const TALK =
  "My daughter's class had another supply teacher today and nobody told us. We waited at the gate for twenty minutes in " +
  "the rain, then the office said the trip was off. Honestly I'm done with it, they never answer e-mails! Who do I ring? ";

function fillTo(length: number, piece: string): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** Median ms of one matching, over enough of them to be steady. */
function timeOf(matcher: NameMatcher, text: string, runs = 150): number {
  const times: number[] = [];
  for (let run = 0; run < runs * 2; run += 1) {
    const start = performance.now();
    matcher.match(text);
    if (run >= runs) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[runs >> 1] ?? 0;
}

function hostile(name: string, chance: Chance): Readonly<Record<string, string>> {
  const core = name.split(' ')[0] ?? name;
  const anyCharacter = () => String.fromCharCode(32 + chance.below(0xd000));
  return {
    'one letter': 'a',
    'one letter words': 'a ',
    stars: 'a*',
    'the name': `${name} `,
    'bare cores beside signs': `teacher ${core} `,
    'cores run together': core,
    'cores with a slip': `${core.slice(0, 3)}${core.slice(4)} `,
    'cores letter by letter': `${[...core].join(' ')} `,
    designators: 'school primary and ',
    dots: 'a.b/c@',
    'accents written apart': 'e\u0301',
    'random characters': Array.from({ length: LENGTH }, anyCharacter).join(''),
  };
}

/** Measures naming with these schools, of which there must be 1,000. */
export function measureNamingCost(schools: readonly SchoolNames[], chance: Chance): NamingCost {
  const matcherOf = (count: number) => createNameMatcher(deriveNameTable(schools.slice(0, count)));
  const [one, five, thousand] = [matcherOf(1), matcherOf(5), matcherOf(1000)];
  const talk = fillTo(LENGTH, TALK);
  const name = schools[0]?.name ?? '';
  const usual = timeOf(five, talk);
  let worst = { times: 0, of: '' };
  for (const [of, piece] of Object.entries(hostile(name, chance))) {
    const times = timeOf(five, fillTo(LENGTH, piece), 40) / usual;
    if (times > worst.times) worst = { times, of };
  }
  return {
    one: timeOf(one, talk),
    five: usual,
    thousand: timeOf(thousand, talk),
    named: timeOf(five, fillTo(LENGTH, `${name} is at it again. ${TALK}`)),
    growth: timeOf(five, fillTo(LENGTH * 10, TALK), 40) / (usual * 10),
    worst: worst.times,
    worstOf: worst.of,
  };
}
