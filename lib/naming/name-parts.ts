import {
  KINDS,
  MANNER_ADJECTIVE,
  MANNER_LEADS,
  PHASES,
  SAYS_ACADEMY,
  SAYS_ANYTHING,
  SAYS_GLUE,
} from './designator-bits';
import { DESIGNATORS } from './designators';
import { joinLetters } from './folded-words';
import type { FoldedWord } from './folded-words';

/** A school's full name taken apart. */
export type NameParts = Readonly<{
  /** What tells it from other schools: "Whitefield"; empty where the name is designators alone. */
  core: readonly FoldedWord[];
  /** `SAYS` bits of its designators, and of those behind a comma or in brackets. */
  says: number;
  aside: number;
  /** Bits of those before the core: "Ysgol". */
  leads: number;
  /** Places named behind it: "…, Cuckfield", "… School Anfield". */
  places: readonly (readonly FoldedWord[])[];
  /** The name's last words where the first are a trust's: "Outwood Academy Adwick". */
  own: readonly FoldedWord[];
  /** Whether the core stands behind the designators, so that it is hardly a name alone: "The Grammar School at Leeds". */
  behind: boolean;
  /** Whether the core is itself such words: "The Village School". */
  generic: boolean;
}>;

type Part =
  | Readonly<{ kind: 'word'; words: readonly FoldedWord[] }>
  | Readonly<{ kind: 'designator'; words: readonly FoldedWord[]; says: number; manner: number }>;

/** Tells folded letters that spell a designator. */
export type DesignatorLookUp = (letters: string) => { says: number; manner: number } | undefined;

/** Looks designators up by `fold`ed spelling. */
export function lookUpDesignators(fold: (text: string) => readonly FoldedWord[]): DesignatorLookUp {
  const known = new Map<string, { says: number; manner: number }>();
  for (const [says, manner, , spellings] of DESIGNATORS)
    for (const spelling of spellings.split(','))
      known.set(joinLetters(fold(spelling)), { says, manner });
  return (letters) =>
    known.get(letters) ?? (letters.endsWith('s') ? known.get(letters.slice(0, -1)) : undefined);
}

const FILLERS = new Set(['the', 'a', 'at']);

function partsOf(words: readonly FoldedWord[], lookUp: DesignatorLookUp): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < words.length;) {
    let count = Math.min(3, words.length - at);
    let found: ReturnType<DesignatorLookUp>;
    for (; count; count -= 1) if ((found = lookUp(joinLetters(words.slice(at, at + count))))) break;
    const taken = words.slice(at, at + Math.max(count, 1));
    parts.push(
      found ? { kind: 'designator', words: taken, ...found } : { kind: 'word', words: taken },
    );
    at += taken.length;
  }
  return parts;
}

function sayings(parts: readonly Part[]): number {
  return parts.reduce((says, part) => (part.kind === 'word' ? says : says | part.says), 0);
}

function wordsOf(parts: readonly Part[]): FoldedWord[] {
  const words = parts.flatMap((part) => part.words);
  while (FILLERS.has(words[0]?.letters ?? '')) words.shift();
  return words;
}

const NONE = { aside: 0, leads: 0, places: [], own: [], behind: false, generic: false } as const;

/** "Village School", "Park Community": the designators that come first serve as the core. */
function genericParts(parts: readonly Part[]): NameParts {
  const naming = (part: Part) => part.kind === 'designator' && !(part.says & (PHASES | KINDS));
  const end = parts.findIndex((part) => !naming(part));
  const core = wordsOf(parts.slice(0, Math.max(end, 0)));
  return { ...NONE, core, says: sayings(parts.slice(core.length ? end : 0)), generic: true };
}

/** The end of the core where designators stand amid the name: "Pinehurst Primary School Anfield". */
function brokenParts(parts: readonly Part[]): NameParts {
  const first = parts.findIndex(
    (part) => part.kind === 'designator' && part.says & (PHASES | KINDS),
  );
  const run = parts.findIndex((part, at) => at > first && part.kind === 'word');
  const says = sayings(parts);
  const loose = SAYS_GLUE | SAYS_ANYTHING;
  const before = parts.slice(0, run).findLastIndex((part) => (sayings([part]) & ~loose) > 0);
  const rest = wordsOf(parts.slice(Math.min(before + 1, run)));
  if (first < 1)
    return { ...NONE, core: first < 0 ? wordsOf(parts) : rest, says, behind: first === 0 };
  const trust = parts.slice(run).every((part) => part.kind === 'word') && says & SAYS_ACADEMY;
  return trust
    ? { ...NONE, core: wordsOf(parts), says, own: rest }
    : { ...NONE, core: wordsOf(parts.slice(0, first)), says, places: [rest] };
}

/** Takes a full name apart. Words behind a comma are places unless they are designators ("…, A Voluntary Academy"). */
export function takeApart(name: readonly FoldedWord[], lookUp: DesignatorLookUp): NameParts {
  const comma = name.findIndex((word) => word.parted);
  const tail = comma < 0 ? [] : partsOf(name.slice(comma), lookUp);
  const tailHolds = tail.some((part) => part.kind === 'designator' && part.says & (PHASES | KINDS));
  const head = partsOf(
    comma < 0 || (tailHolds && !sayings(partsOf(name.slice(0, comma), lookUp)))
      ? name
      : name.slice(0, comma),
    lookUp,
  );
  while (head[0]?.kind === 'word' && FILLERS.has(head[0].words[0]?.letters ?? '')) head.shift();
  let end = head.length;
  while (head[end - 1]?.kind === 'designator') end -= 1;
  const leads = head.findIndex((part) => part.kind === 'word' || part.manner !== MANNER_LEADS);
  const places = tail.length ? [tail.flatMap((part) => part.words)] : [];
  const says = sayings(head.slice(0, Math.max(leads, 0)));
  const middle = head.slice(Math.max(leads, 0), end);
  const firstWord = middle.findIndex((part) => part.kind === 'word');
  const solid = middle.every(
    (part, at) =>
      part.kind === 'word' ||
      (at < firstWord && end < head.length) ||
      !(part.says & (PHASES | KINDS)) ||
      part.manner === MANNER_ADJECTIVE,
  );
  const parts = !end
    ? genericParts(head)
    : solid && middle.length
      ? { ...NONE, core: wordsOf(middle), says: sayings(head.slice(end)) }
      : brokenParts(head.slice(Math.max(leads, 0)));
  return {
    ...parts,
    says: parts.says | says,
    leads: says,
    aside: sayings(tail),
    places: [...parts.places, ...places],
  };
}
