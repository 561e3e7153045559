import { POSTCODE_TOWNS } from '@/lib/naming/postcode-towns';
import type { Chance } from './chance';
import type { RegisteredSchool } from './naming-schools';

/** What a made draft is for: which aim it is measured by. */
export type DraftKind =
  | 'full'
  | 'varied'
  | 'signed'
  | 'bare'
  | 'other school'
  | 'village behind'
  | 'post town behind'
  | 'other town'
  | 'place'
  | 'person';

/** A draft made from a school's name. */
export type MadeDraft = Readonly<{ kind: DraftKind; way: string; text: string }>;

/** Sentences with a name in the place of `%`. */
const AROUND = [
  'What on earth is % playing at?',
  'Fed up with % this term.',
  'so proud of the choir at % today 🎉',
  'Anyone know when % goes back?',
  '% have cancelled it again',
  'Got to love %, third letter this week',
  'Does anyone have a spare ticket? % sold out in an hour',
  'my two both went to % and loved it',
  'Honestly % you can do better',
  'Big thanks to everyone at %!',
  '%',
];
const SIGNED = [
  'the reception teacher at % is wonderful',
  'the headteacher of % won’t reply to my emails',
  'Year 4 at % have no teacher again',
  'My daughter is in year 2 at % and hates it',
  'no homework from % for weeks, her class is so behind',
  '% PTA summer fair this Saturday',
  'Ofsted are in at % this week',
  'Uniform for %, hardly worn, £5',
  'Is there an inset day at % on Monday?',
  'Another supply teacher at %. Third one this term.',
  'Parents evening at % was a waste of time',
];
const BARE = [
  '% is at it again',
  'Been to % today',
  'Anyone else seen what happened at %?',
  'I do like %',
  'So %, what now?',
  'Good old %',
  '%!!!',
  'Never again, %',
];
const PLACES = [
  'Traffic in % is shocking this morning',
  'House prices around % are mad',
  'Power cut in %, anyone else?',
  'Lost dog near % station',
  '% Road is closed again',
  'Drinks at the % Arms later',
  'Walked through % on the school run',
  'New café opening in %, kids eat free',
  'Any good schools in %?',
  '% United won at last',
  '% Care Home is looking for staff',
  'Blood test at % surgery then school pick up',
];
const PEOPLE = [
  'Mr % taught my dad',
  'Happy birthday to our neighbour Karen %',
  'Has anyone got a number for Dave % the plumber?',
  'Mrs % from number 9 is off to school as a volunteer',
  'Uncle % is picking the kids up from school',
];

function fill(sentence: string, name: string): string {
  return sentence.replace('%', () => name);
}

function slip(word: string, chance: Chance): string {
  const at = 1 + chance.below(word.length - 2);
  const letter = String.fromCharCode(97 + chance.below(26));
  const [head, here, next, tail] = [
    word.slice(0, at),
    word.charAt(at),
    word.charAt(at + 1),
    word.slice(at + 2),
  ];
  return chance.of([
    head + next + tail,
    head + next + here + tail,
    head + here + here + next + tail,
    head + letter + next + tail,
  ]);
}

/** Changes the longest word of a name; nothing when it is short. */
function changeLongest(
  name: string,
  fewest: number,
  change: (word: string) => string,
): string | undefined {
  const longest = name.match(/[a-z]+/gi)?.reduce((a, b) => (b.length > a.length ? b : a)) ?? '';
  return longest.length < fewest ? undefined : name.replace(longest, change(longest));
}

const DESIGNATOR =
  /\b(primary|infants?|juniors?|nursery|high|first|middle|academy|college|secondary|grammar|prep\w*|lower|upper)\b/i;
const DESIGNATOR_OR_SCHOOL = new RegExp(`${DESIGNATOR.source}|\\b(school|centre)\\b`, 'i');
/** Words that make a core more than a place's or a person's name: nobody is called "Mr Rimon Jewish". */
const MORE_THAN_A_NAME = new RegExp(
  `${DESIGNATOR.source}|\\b(school|centre|campus|montessori|jewish|islamic|muslim|catholic|cofe)\\b`,
  'i',
);
/** "The Villa": by itself, in small letters, it is any villa, so a draft names it by this only with a sign. */
const COMMON_WORD = /^the \S+$/;
const DIGITS: Readonly<Record<string, string>> = { o: '0', i: '1', e: '3', a: '4', s: '5' };

function disguise(word: string): string {
  const at = word.slice(1, -1).search(/[oieas]/) + 1;
  return at ? word.slice(0, at) + (DIGITS[word.charAt(at)] ?? '*') + word.slice(at + 1) : word;
}

/** The ways a name is varied; a way that does not apply gives nothing. */
const WAYS: Readonly<Record<string, (name: string, chance: Chance) => string | undefined>> = {
  'school left off': (name) =>
    new RegExp(`${DESIGNATOR.source} school$`, 'i').test(name) ? name.slice(0, -7) : undefined,
  'primary shortened': (name, chance) =>
    /primary/i.test(name)
      ? name.replace(/primary/i, chance.of(['Prim', 'Pri', 'prim']))
      : undefined,
  'school shortened': (name) =>
    / school\b/i.test(name) ? name.replace(/school\b/i, 'Sch') : undefined,
  'church of england': (name, chance) =>
    /cofe|church of england/i.test(name)
      ? name.replace(
          /cofe|church of england/i,
          chance.of(['C of E', 'CE', 'CofE', 'c of e', 'C.E.']),
        )
      : undefined,
  catholic: (name) =>
    /(roman )?catholic|\bRC\b/i.test(name)
      ? name.replace(/(roman )?catholic|\brc\b/i, 'RC')
      : undefined,
  saint: (name, chance) =>
    /\bst\.? /i.test(name)
      ? name.replace(/\bst\.? /i, chance.of(['Saint ', 'St. ', 'st ']))
      : undefined,
  and: (name) =>
    / (and|&) /.test(name)
      ? name.replace(/ (and|&) /, (found) => (found === ' & ' ? ' and ' : ' & '))
      : undefined,
  hashtag: (name) => `#${name.replace(/[^\p{L}\p{N}]/gu, '')}`,
  'small hashtag': (name) => `#${name.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()}`,
  slip: (name, chance) => changeLongest(name, 8, (word) => slip(word, chance)),
  digits: (name) => changeLongest(name, 6, disguise),
  star: (name, chance) =>
    changeLongest(name, 6, (word) => {
      const at = 1 + chance.below(word.length - 2);
      return `${word.slice(0, at)}*${word.slice(at + 1)}`;
    }),
  'spaced out': (name) =>
    name
      .replace(/[^\p{L}\p{N} ]/gu, '')
      .split(' ')
      .map((word) => [...word].join(' '))
      .join('  '),
  'full width': (name) =>
    name.replace(/[a-z]/gi, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  'zero width': (name) => `${name.slice(0, 2)}\u200b${name.slice(2)}`,
  emoji: (name) => name.replace(' ', ' 🏫 '),
  'line break': (name) => name.replace(/ (?=\S+$)/, '\n'),
  hyphens: (name) => name.replaceAll(' ', '-'),
};

function fullForms(name: string): string[] {
  return [
    ...new Set([
      name,
      name.toLowerCase(),
      name.toUpperCase(),
      name.replaceAll("'", '’'),
      name.replaceAll("'", ''),
      /s$/i.test(name) ? `${name}'` : `${name}'s`,
    ]),
  ];
}

/** Words of a name that tell it apart, for judging whether another name is only a way to write this one. */
function tellingWords(name: string): Set<string> {
  const plain = name
    .toLowerCase()
    .replace(/\([a-z]{1,2}\)/g, '')
    .replace(/church of england|c of e|\bce\b|\bchurch(?= school)/g, 'cofe')
    .replace(/roman catholic|\brc\b/g, 'catholic')
    .replace(/\bsaint\b/g, 'st')
    .replace(/['’.]/g, '')
    .replace(/&/g, 'and');
  const dropped = new Set([
    'the',
    'school',
    'voluntary',
    'aided',
    'controlled',
    'va',
    'vc',
    'a',
    'c',
    'and',
  ]);
  return new Set(
    (plain.match(/[\p{L}\p{N}]+/gu) ?? [])
      .map((word) => word.replace(/s$/, ''))
      .filter((word) => !dropped.has(word)),
  );
}

function mayBeSame(ours: string, other: string): boolean {
  const mine = tellingWords(ours);
  return [...tellingWords(other)].every((word) => mine.has(word));
}

/** Whether a town is the one a postcode's area is named for: a parent of Eastleigh may well say Southampton. */
function isPostTown(town: string, postcode: string): boolean {
  const area = /^[A-Z]+/.exec(postcode)?.[0] ?? '';
  return POSTCODE_TOWNS.split(',').includes(`${area} ${town}`);
}

/** Makes drafts from a school's name: those that name it, and those about others of the same core. */
export function makeDrafts(
  school: RegisteredSchool,
  sameCore: readonly RegisteredSchool[],
  towns: readonly string[],
  chance: Chance,
): readonly MadeDraft[] {
  const drafts: MadeDraft[] = [];
  const add = (kind: DraftKind, way: string, text: string) => drafts.push({ kind, way, text });
  for (const form of fullForms(school.name))
    add('full', 'full', fill(chance.of(COMMON_WORD.test(form) ? SIGNED : AROUND), form));
  for (const [way, vary] of Object.entries(WAYS)) {
    const form = vary(school.name, chance);
    if (form !== undefined && form !== school.name)
      add('varied', way, fill(chance.of(AROUND), form));
  }
  const whole =
    school.name.replace(/^The /, '').startsWith(school.core) &&
    DESIGNATOR_OR_SCHOOL.test(school.name);
  if (whole) {
    for (const sentence of chance.some(SIGNED, 4))
      add('signed', sentence, fill(sentence, school.core));
    for (const sentence of DESIGNATOR_OR_SCHOOL.test(school.core) ? [] : chance.some(BARE, 4))
      add('bare', sentence, fill(sentence, school.core));
  }
  if (whole && !MORE_THAN_A_NAME.test(school.core)) {
    for (const sentence of chance.some(PLACES, 4))
      add('place', sentence, fill(sentence, school.core));
    for (const sentence of / st\.? /i.test(school.core) ? [] : chance.some(PEOPLE, 2))
      add('person', sentence, fill(sentence, school.core));
  }
  for (const other of chance.some(sameCore, 6)) {
    if (mayBeSame(school.name, other.name)) continue;
    const [head = ''] = other.name.split(/,| - /);
    const kind = mayBeSame(school.name, head) ? 'village behind' : 'other school';
    add(kind, other.name, fill(chance.of(AROUND), other.name));
  }
  for (const town of chance.some(towns, 3))
    if (town !== school.town && !school.name.includes(town) && !/[,(]| - /.test(school.name))
      add(
        isPostTown(town, school.postcode) ? 'post town behind' : 'other town',
        town,
        fill(
          chance.of(AROUND),
          `${school.name}${chance.of([', %', ' in %', ' (%)', ' %']).replace('%', town)}`,
        ),
      );
  return drafts;
}
