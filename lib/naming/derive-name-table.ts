import { spellCore } from './core-spellings';
import type { Tongue } from './core-spellings';
import {
  FAITHS,
  KINDS,
  MANNER_LEADS,
  PHASES,
  SAYS_ANYTHING,
  SAYS_CHURCH,
  SAYS_COLLEGE,
  SAYS_GLUE,
  SAYS_GRAMMAR,
  SAYS_HIGH,
  SAYS_INFANT,
  SAYS_JUNIOR,
  SAYS_PRIMARY,
  SAYS_SCHOOL,
  SAYS_SECONDARY,
  SAYS_SIXTH_FORM,
  SAYS_UPPER,
} from './designator-bits';
import { DESIGNATORS } from './designators';
import { BEFORE_SCHOOL, EVERYDAY_CORES, KNOWN_INITIALS } from './everyday-words';
import { LOOK_ALIKES } from './look-alikes';
import { keyOf } from './letter-text';
import { createWordFolder, joinLetters } from './folded-words';
import type { FoldedWord } from './folded-words';
import { FORENAMES } from './forenames';
import { lookUpDesignators, takeApart } from './name-parts';
import type { NameParts } from './name-parts';
import {
  CAUTION_COMMON,
  CAUTION_DOUBTFUL,
  CAUTION_EVERYDAY,
  CAUTION_INITIALS,
  CAUTION_NAMESAKE,
  USE_ALONE,
  USE_CORE,
  USE_NAME,
  USE_TAG,
  USE_TAUGHT,
  USE_WEAK,
} from './name-table';
import type { NameTable, SchoolNames, TableForm, TableSchool } from './name-table';
import { POSTCODE_TOWNS } from './postcode-towns';
import { SCHOOL_WORDS, WORD_TOWNS } from './school-words';
import { slipMask } from './slip-mask';
import { NEAR_NAMES } from './near-names';
import { tellNearNames } from './tell-near-names';
import { TOWNS } from './towns';
import {
  CLASS_ELSEWHERE,
  CLASS_FORENAME,
  CLASS_OUTING,
  CLASS_PLACE_TALK,
  CLASS_SOMETHING,
  CLASS_STREET,
  CLASS_TITLE,
  SIGNS,
  CLASS_LONGER,
  CLASS_SIGN,
  CLASS_TOWN,
  CLASS_WORD_TOWN,
} from './word-classes';

type Fold = (text: string) => readonly FoldedWord[];
type Form = { -readonly [Key in keyof TableForm]: TableForm[Key] } & { uses: number[] };

/** Written one way only, as handles are: no slip is forgiven. Stands in no table. */
const CAUTION_EXACT = 32;

/** Trusts whose name stands before a school's own: "Ark Putney Academy", "Harris Academy Bermondsey". */
const TRUSTS = new Set(['ark', 'harris', 'oasis', 'ormiston', 'outwood', 'dixons', 'cambian']);
const NO_INITIAL = new Set(['and', 'of', 'the', 'for', 'at', 'in', 'with', 'a']);
const CONNECTS = new Set(['the', 'of', 'de']);

function foldList(fold: Fold, list: string): string {
  return [...new Set(list.split(',').map((phrase) => joinLetters(fold(phrase))))]
    .filter(Boolean)
    .join(',');
}

function writtenOf(words: readonly FoldedWord[]): string {
  return words.map((word) => word.written).join(' ');
}

/** What else may stand behind a school's core without making it another. */
function allowedBeside(says: number): number {
  let allows = says | SAYS_GLUE | SAYS_ANYTHING;
  if (says & PHASES || !(says & KINDS)) allows |= SAYS_SCHOOL;
  if (says & SAYS_INFANT && says & SAYS_JUNIOR) allows |= SAYS_PRIMARY;
  if (
    says & (SAYS_HIGH | SAYS_SECONDARY | SAYS_GRAMMAR | SAYS_UPPER | SAYS_COLLEGE) ||
    (says & KINDS && !(says & PHASES))
  )
    allows |= SAYS_SIXTH_FORM;
  return allows;
}

/** First letters of what a school says it is, in the order of the designators. */
function initialsOfSayings(says: number): string {
  const seen = new Set<number>();
  return DESIGNATORS.filter(([bit, manner]) => {
    const single = (bit & (bit - 1)) === 0;
    const first = single && (says & bit) > 0 && manner < MANNER_LEADS && !seen.has(bit);
    seen.add(bit);
    return first;
  })
    .map(([, , written]) => written.charAt(0).toLowerCase())
    .join('');
}

/** Initials as parents write them: of the core, then of what it is, with and without its faith. */
function initialsOf({ core, says }: NameParts): string[] {
  const first = core
    .filter(({ letters }) => !NO_INITIAL.has(letters))
    .map(({ letters }) => letters.charAt(0))
    .join('');
  const last = initialsOfSayings(says & (PHASES | KINDS));
  const faith = says & SAYS_CHURCH ? 'ce' : initialsOfSayings(says & FAITHS);
  const known = KNOWN_INITIALS.split(',');
  return [first + last, first + faith + last].filter(
    (initials) => initials.length > 2 && initials.length < 7 && !known.includes(initials),
  );
}

/** Cores inside a core that parents use alone: "St Mary's" of "St Mary's Kilburn", "Putney" of "Ark Putney". */
function innerCores(
  core: readonly FoldedWord[],
): readonly (readonly [words: FoldedWord[], use: number])[] {
  const inner: (readonly [FoldedWord[], number])[] = [];
  const saint = core.findIndex(({ letters }) => letters === 'st' || letters === 'saint');
  const owned = core[saint + 1];
  if (
    saint >= 0 &&
    owned?.apostrophe &&
    core.length > 2 &&
    !core.some(({ letters }) => letters === 'and')
  )
    inner.push([core.slice(saint, saint + 2), USE_CORE]);
  else if (saint === 0 && CONNECTS.has(core[2]?.letters ?? ''))
    inner.push([core.slice(0, 2), USE_WEAK]);
  if (core[0]?.letters === 'our' && core[1]?.letters.startsWith('iady') && core.length > 2)
    inner.push([core.slice(0, 2), USE_WEAK]);
  if (TRUSTS.has(core[0]?.letters ?? '') && core.length > 1) inner.push([core.slice(1), USE_WEAK]);
  return inner;
}

/** Collects the forms of all schools, each set of letters once. */
function createFormList() {
  const forms = new Map<string, Form>();
  return {
    forms,
    add(
      words: readonly FoldedWord[],
      written: string,
      school: number,
      use: number,
      cautions = 0,
    ): void {
      const letters = joinLetters(words);
      if (letters.length < 2 || (letters.length < 3 && use !== USE_TAUGHT && use !== USE_TAG))
        return;
      const forgiving = FORGIVING.includes(use) && !(cautions & CAUTION_EXACT);
      const slips = forgiving ? slipMask(words) : '';
      const form = forms.get(letters) ?? {
        letters,
        slips,
        words: words.length,
        written,
        cautions: cautions & ~CAUTION_EXACT,
        uses: [],
        notThese: [],
      };
      forms.set(letters, form);
      for (let at = 0; at < form.uses.length; at += 2) {
        const tagged = form.uses[at + 1] === USE_TAG;
        if (form.uses[at] !== school || tagged !== (use === USE_TAG)) continue;
        form.uses[at + 1] = strongest(form.uses[at + 1] ?? USE_WEAK, use);
        return;
      }
      form.uses.push(school, use);
    },
  };
}

const STRENGTH = [USE_WEAK, USE_CORE, USE_NAME, USE_ALONE, USE_TAUGHT] as const;

/** Uses of long names, in which slips are forgiven. */
const FORGIVING: readonly number[] = [USE_CORE, USE_ALONE, USE_NAME];

function strongest(a: number, b: number): number {
  return STRENGTH.findLast((use) => use === a || use === b) ?? a;
}

const STREETS = new Set([
  'street',
  'road',
  'iane',
  'avenue',
  'drive',
  'crescent',
  'rd',
  'in',
  'ave',
]);

type FormList = ReturnType<typeof createFormList>;

/** What deriving asks of the word lists, folded once for all schools. */
type Lore = Readonly<{
  fold: Fold;
  lookUp: ReturnType<typeof lookUpDesignators>;
  beforeSchool: ReadonlySet<string>;
  everyday: ReadonlySet<string>;
  forenames: ReadonlySet<string>;
  titles: ReadonlySet<string>;
  /** What places are: "farm", "road". */
  something: ReadonlySet<string>;
}>;

function gatherLore(): Lore {
  const fold = createWordFolder();
  const set = (list: string) => new Set(foldList(fold, list).split(','));
  return {
    fold,
    lookUp: lookUpDesignators(fold),
    beforeSchool: set(BEFORE_SCHOOL),
    everyday: set(`${EVERYDAY_CORES},${WORD_TOWNS}`),
    forenames: set(FORENAMES),
    titles: set(wordsOfClass(CLASS_TITLE)),
    something: set(wordsOfClass(CLASS_SOMETHING | CLASS_STREET)),
  };
}

function wordsOfClass(bits: number): string {
  return SCHOOL_WORDS.flatMap(([each, words]) => (each & bits ? [words] : [])).join(',');
}

/** Cautions for what is a person or a place in full: "Charlotte Mason", "Queen Elizabeth", "Manor Farm". */
function namesakeCautions(words: readonly FoldedWord[], lore: Lore): number {
  const [first = '', last = ''] = [words[0]?.letters, words.at(-1)?.letters];
  if (words.length < 2) return 0;
  if (lore.something.has(last)) return CAUTION_NAMESAKE;
  if (lore.titles.has(first)) return CAUTION_NAMESAKE;
  const person = words.length === 2 && lore.forenames.has(first) && !words[1]?.apostrophe;
  return person ? CAUTION_NAMESAKE | CAUTION_DOUBTFUL : 0;
}

/** The cautions a core asks for. */
function cautionsOf(words: readonly FoldedWord[], lore: Lore): number {
  const letters = joinLetters(words);
  return (
    (lore.beforeSchool.has(letters) ? CAUTION_EVERYDAY : 0) |
    (lore.everyday.has(letters) || lore.something.has(letters) || letters.length < 4
      ? CAUTION_COMMON
      : 0) |
    (lore.forenames.has(letters) || STREETS.has(words.at(-1)?.letters ?? '')
      ? CAUTION_DOUBTFUL
      : 0) |
    namesakeCautions(words, lore)
  );
}

/** Names whose kind stands before what is taught: "The Blue School CofE Primary". */
const TWISTED =
  /\b(school|academy|college)\b.*\b(primary|infants?|juniors?|nursery|first|high|secondary)\b/i;

function addName(list: FormList, name: string, at: number, listed: boolean, lore: Lore): NameParts {
  const whole = lore.fold(name);
  const parts = takeApart(whole, lore.lookUp);
  const telling = (parts.says & (PHASES | KINDS | FAITHS)) > 0;
  const [article] = whole;
  const definite = article?.letters === 'the';
  const core = telling ? parts.core : whole.slice(definite ? 1 : 0);
  const tongue = {
    welsh: /\b(ysgol|[gc]ynradd|uwchradd|meithrin|feithrin|gymraeg)\b/i.test(name),
    gaelic: /sgoil|scoil/i.test(name),
  };
  // "The Villa", "The Stables": without a capital or a sign these are any villa, any stables.
  const common = definite && !telling && core.length === 1;
  for (const words of spellCore(core, tongue)) {
    // A name without designators that is several words is all there is to go by, as long as it is no street's.
    const all = cautionsOf(words, lore) | (common ? CAUTION_COMMON : 0);
    const cautions = telling ? all : all & ~CAUTION_NAMESAKE;
    const bare = listed && !cautions ? USE_ALONE : USE_NAME;
    const use = parts.own.length ? USE_ALONE : telling ? USE_CORE : bare;
    list.add(words, writtenOf(core), at, use, cautions);
    if (!definite) continue;
    const whole = [article, ...words];
    if (common) list.add(whole, name, at, USE_WEAK, CAUTION_EXACT);
    else list.add(whole, writtenOf(core), at, use, cautions | CAUTION_EXACT);
  }
  for (const [inner, use] of innerCores(core))
    for (const words of spellCore(inner, tongue))
      list.add(words, writtenOf(inner), at, use, cautionsOf(words, lore));
  if (parts.own.length) list.add(parts.own, writtenOf(parts.own), at, USE_WEAK, CAUTION_COMMON);
  if (parts.places.length || parts.behind || parts.leads || TWISTED.test(name))
    list.add(whole, name, at, USE_ALONE);
  for (const words of leadingForms(parts, tongue, lore)) list.add(words, name, at, USE_ALONE);
  for (const initials of initialsOf(parts))
    list.add(lore.fold(initials), initials.toUpperCase(), at, USE_WEAK, CAUTION_INITIALS);
  return parts;
}

/** Welsh and Gaelic names, whose designators stand before the core, in the spellings of both. */
function leadingForms(parts: NameParts, tongue: Tongue, { fold }: Lore): FoldedWord[][] {
  const leading = DESIGNATORS.filter(
    ([says, manner]) => manner === MANNER_LEADS && (parts.leads & says) === says,
  );
  return leading
    .flatMap(([, , , spellings]) => spellings.split(','))
    .flatMap((lead) => spellCore(parts.core, tongue).map((core) => [...fold(lead), ...core]));
}

/**
 * A name beside the full one: initials and single words stay weak, others name the school by themselves. Returns what
 * those say the school is.
 */
function addOtherName(
  list: FormList,
  name: string,
  at: number,
  full: NameParts,
  lore: Lore,
): number {
  const words = lore.fold(name);
  const letters = joinLetters(words);
  const core = joinLetters(full.core);
  if (core.startsWith(letters) || letters === core)
    list.add(words, name, at, USE_WEAK, cautionsOf(words, lore));
  else if (words.length === 1 && letters.length < 6 && name === name.toUpperCase())
    list.add(words, name, at, USE_WEAK, CAUTION_INITIALS);
  else if (words.length === 1) list.add(words, name, at, USE_WEAK, cautionsOf(words, lore));
  else return addName(list, name, at, true, lore).says;
  return 0;
}

/** What letters say that are designators only, run together or not: "primaryschool"; nothing when they hold others. */
function sayingsOf(letters: string, lore: Lore): number | undefined {
  if (!letters) return 0;
  for (let end = letters.length; end; end -= 1) {
    const says = lore.lookUp(letters.slice(0, end))?.says;
    const rest = says === undefined ? undefined : sayingsOf(letters.slice(end), lore);
    if (says !== undefined && rest !== undefined) return says | rest;
  }
  return undefined;
}

/**
 * What a draft may not name the school by when the parent refused `refusal`: that form in every spelling of its core and
 * as a hashtag or handle, among `forms`, which are the school's. "Whitefield" refused leaves "Whitefield Primary" as it
 * is, and so does a refused tag.
 */
function refusalsOf(refusal: string, forms: readonly Form[], lore: Lore): string[] {
  const refused = lore.fold(refusal.replace(/^[@#]/, ''));
  const letters = joinLetters(refused);
  if (/^[@#]/.test(refusal)) return [`${letters} 0`];
  const { core, says } = takeApart(refused, lore.lookUp);
  const keys = spellCore(core, { welsh: false, gaelic: false }).flatMap((words) => {
    const spelling = joinLetters(words);
    return [`${spelling} ${says}`, ...tagRefusals(spelling, says, forms, lore)];
  });
  for (const form of forms) {
    const written = joinLetters(lore.fold(form.written));
    if (!letters.startsWith(written)) continue;
    const behind = sayingsOf(letters.slice(written.length), lore);
    if (behind !== undefined) keys.push(`${form.letters} ${behind}`);
  }
  return keys;
}

/** Tags that spell a refused core and what stands behind it: "#whitefieldprimary". */
function tagRefusals(core: string, says: number, forms: readonly Form[], lore: Lore): string[] {
  return forms
    .map(({ letters }) => letters)
    .filter(
      (letters) =>
        letters.length > core.length &&
        letters.startsWith(core) &&
        sayingsOf(letters.slice(core.length), lore) === says,
    )
    .map((letters) => `${letters} 0`);
}

function deriveSchool<Id extends string>(
  list: FormList,
  names: SchoolNames<Id>,
  at: number,
  lore: Lore,
): TableSchool<Id> {
  const { fold } = lore;
  const joined = (texts: readonly string[]) =>
    texts.map((text) => joinLetters(fold(text))).filter((letters) => letters.length > 1);
  const parts = addName(list, names.name, at, false, lore);
  const others = names.otherNames.map((name) => addOtherName(list, name, at, parts, lore));
  const says = others.reduce((all, each) => all | each, parts.says);
  for (const tag of [...names.handles, ...names.hashtags]) {
    const words = fold(tag.replace(/^[@#]/, ''));
    const core = joinLetters(parts.core);
    const letters = joinLetters(words);
    const telling = letters.startsWith(core) && letters.length > core.length && core.length > 3;
    list.add(words, tag, at, telling ? USE_ALONE : USE_TAG, CAUTION_EXACT);
  }
  for (const nickname of names.taught) list.add(fold(nickname), nickname, at, USE_TAUGHT);
  const mine = names.refused.length
    ? [...list.forms.values()].filter(({ uses }) =>
        uses.some((school, place) => place % 2 === 0 && school === at),
      )
    : [];
  const area = /^[A-Z]+/i.exec(names.postcode ?? '')?.[0].toUpperCase();
  const postTowns = POSTCODE_TOWNS.split(',').filter((entry) => entry.startsWith(`${area ?? ''} `));
  return {
    school: names.school,
    says,
    allows: allowedBeside(says | parts.aside),
    towns: joined([
      names.town ?? '',
      ...postTowns.map((entry) => entry.slice(entry.indexOf(' ') + 1)),
      ...parts.places.map(writtenOf),
      writtenOf(parts.core),
    ]).map(keyOf),
    refused: names.refused.flatMap((form) => refusalsOf(form, mine, lore)),
    signs: joined([...names.staff, ...names.classes]).map(keyOf),
  };
}

/** Classes whose words stand in the plural too. */
const COUNTABLE =
  SIGNS | CLASS_ELSEWHERE | CLASS_SOMETHING | CLASS_STREET | CLASS_PLACE_TALK | CLASS_OUTING;

/** Folded words with their plurals and possessives, where the class has such. */
function pluralise(bits: number, words: string): string {
  return bits & COUNTABLE ? `${words},${words.split(',').join('s,')}s` : words;
}

/** Children's sides at sport, which are clubs' more often than schools': "u9s", "under 9". */
function ageSides(): string[] {
  return Array.from({ length: 13 }, (_, at) => `u${at + 6},u${at + 6}s,under ${at + 6}`);
}

/** Year groups as parents write them, of England and Wales (1–13), Scotland (P1–7, S1–6) and Northern Ireland. */
function yearGroups(): string[] {
  const words = 'one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen'.split(
    ',',
  );
  const numbers = words.flatMap((word, at) => [word, `${at + 1}`]);
  return [
    ...numbers.flatMap((number) => [
      `year ${number}`,
      `yr ${number}`,
      `yrs ${number}`,
      `y${number}`,
    ]),
    ...numbers.slice(0, 14).flatMap((number) => [`primary ${number}`, `p${number}`]),
    ...numbers.slice(0, 12).map((number) => `s${number}`),
  ];
}

/**
 * The table from which a tab finds these schools: every form of their names that people use, derived from plain
 * names alone, with how much each proves. Names are only ever folded and cut into words, never made a pattern.
 */
export function deriveNameTable<Id extends string>(
  schools: readonly SchoolNames<Id>[],
): NameTable<Id> {
  const lore = gatherLore();
  const list = createFormList();
  const rows = schools.map((names, at) => deriveSchool(list, names, at, lore));
  const { fold } = lore;
  const wordTowns = new Set(foldList(fold, WORD_TOWNS).split(','));
  const towns = foldList(fold, TOWNS)
    .split(',')
    .filter((town) => !wordTowns.has(town));
  const near = [...foldList(fold, NEAR_NAMES).split(','), ...towns];
  const own = new Set(rows.flatMap((row) => row.towns));
  // "Liverpool's Whitefield Primary" is not one of these schools, unless one is in Liverpool.
  const others = towns.filter((town) => !own.has(keyOf(town)));
  return {
    schools: rows,
    forms: [...list.forms.values()].map((form) => ({
      ...form,
      notThese: tellNearNames(form, near),
    })),
    lookAlikes: LOOK_ALIKES,
    designators: DESIGNATORS.map(([says, manner, written, spellings]) => [
      says,
      manner,
      written && ` ${written}`,
      foldList(fold, spellings),
    ]),
    words: [
      ...SCHOOL_WORDS.map(
        ([bits, words]) => [bits, pluralise(bits, foldList(fold, words))] as const,
      ),
      [CLASS_SIGN, pluralise(CLASS_SIGN, foldList(fold, yearGroups().join(',')))],
      [CLASS_PLACE_TALK, pluralise(CLASS_PLACE_TALK, foldList(fold, ageSides().join(',')))],
      [CLASS_TOWN, towns.join(',')],
      [CLASS_LONGER, others.map((town) => `${town}s`).join(',')],
      [CLASS_WORD_TOWN, [...wordTowns].join(',')],
      [CLASS_FORENAME, [...lore.forenames].join(',')],
    ],
  };
}
