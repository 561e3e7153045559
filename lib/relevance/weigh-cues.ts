import { ALL_CUES } from './cues';
import { CIRCUMSTANCES } from './cues/circumstances';
import { HELP_WORDS } from './cues/help-words';
import { SIGNS } from './cues/signs';
import { VOCABULARY_WORDS } from './cues/vocabulary-words';
import type { Cue, GuardName } from './cue';
import type { Outcome } from './judgement';
import { createPhraseIndex } from './phrase-index';
import type { PhraseHit } from './phrase-index';
import type { TokenisedDraft } from './token';
import { createVocabulary } from './vocabulary';

/** A cue that holds in a draft, with the tokens it stands on. */
export type CueHit = Readonly<{ outcome: Outcome; cue: Cue; first: number; end: number }>;

/** A sign that weighs in a judgement without being an outcome. */
export type Sign = keyof typeof SIGNS;

/** What was found in a draft. */
export type Findings = Readonly<{ hits: readonly CueHit[]; signs: ReadonlyMap<Sign, number> }>;

type Part = 'say' | 'unless' | 'unlessAnywhere' | 'onlyWith' | 'beside';
type CircumstanceName = keyof typeof CIRCUMSTANCES;
type Entry =
  | Readonly<{ kind: 'cue'; part: Part; outcome: Outcome; guards: readonly GuardName[]; cue: Cue }>
  | Readonly<{ kind: 'circumstance'; name: CircumstanceName; part: 'say' | 'unless' }>
  | Readonly<{ kind: 'sign'; sign: Sign }>;
type Filed = Readonly<{ entry: Entry; say: readonly string[] }>;

const CUE_PARTS: readonly Part[] = ['say', 'unless', 'unlessAnywhere', 'onlyWith', 'beside'];

function fileCues(): readonly Filed[] {
  return ALL_CUES.flatMap(({ outcome, guards, cues }) =>
    cues.flatMap((cue) =>
      CUE_PARTS.map((part) => ({
        entry: { kind: 'cue' as const, part, outcome, guards, cue },
        say: cue[part] ?? [],
      })),
    ),
  );
}

function fileCircumstances(): readonly Filed[] {
  return Object.entries(CIRCUMSTANCES).flatMap(([name, circumstance]) =>
    (['say', 'unless'] as const).map((part) => ({
      entry: { kind: 'circumstance' as const, name: name as CircumstanceName, part },
      say: circumstance[part] ?? [],
    })),
  );
}

function fileSigns(): readonly Filed[] {
  return Object.entries(SIGNS).map(([sign, say]) => ({
    entry: { kind: 'sign' as const, sign: sign as Sign },
    say,
  }));
}

const filed: readonly Filed[] = [...fileCues(), ...fileCircumstances(), ...fileSigns()];
const index = createPhraseIndex(
  filed.map(({ say }) => say),
  createVocabulary({ ...VOCABULARY_WORDS, ...HELP_WORDS }),
);

const NEGATION_REACH = 4;

type Surroundings = Readonly<{
  draft: TokenisedDraft;
  /** Circumstance hits that are not taken back, by name and sentence. */
  circumstances: ReadonlyMap<CircumstanceName, BySentence>;
  /** Sentences in which a cue's counter-phrases stand, by part. */
  counters: ReadonlyMap<Cue, ReadonlyMap<Part, ReadonlySet<number>>>;
}>;

type BySentence = ReadonlyMap<number, readonly PhraseHit[]>;

/** The value kept under `key`, made and kept when there is none. */
function kept<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key) ?? make();
  map.set(key, known);
  return known;
}

const sentenceOf = (draft: TokenisedDraft, hit: PhraseHit): number =>
  draft.tokens[hit.first]?.sentence ?? -1;

function overlaps(one: PhraseHit, other: PhraseHit): boolean {
  return one.first < other.end && other.first < one.end;
}

function withoutTakenBack(
  name: CircumstanceName,
  found: ReadonlyMap<number, readonly PhraseHit[]>,
  against: ReadonlyMap<number, readonly PhraseHit[]>,
): BySentence {
  const wholeSentence = CIRCUMSTANCES[name].reach === 'sentence';
  return new Map(
    [...found].map(([sentence, hits]) => {
      const others = against.get(sentence) ?? [];
      if (wholeSentence) return [sentence, others.length > 0 ? [] : hits];
      return [sentence, hits.filter((hit) => !others.some((other) => overlaps(other, hit)))];
    }),
  );
}

function surround(draft: TokenisedDraft, hits: readonly PhraseHit[]): Surroundings {
  const found = new Map<CircumstanceName, Map<number, PhraseHit[]>>();
  const against = new Map<CircumstanceName, Map<number, PhraseHit[]>>();
  const counters = new Map<Cue, Map<Part, Set<number>>>();
  for (const hit of hits) {
    const entry = filed[hit.entry]?.entry;
    const sentence = sentenceOf(draft, hit);
    if (entry?.kind === 'circumstance') {
      const into = kept(
        entry.part === 'say' ? found : against,
        entry.name,
        () => new Map<number, PhraseHit[]>(),
      );
      kept(into, sentence, (): PhraseHit[] => []).push(hit);
    } else if (entry?.kind === 'cue' && entry.part !== 'say') {
      const parts = kept(counters, entry.cue, () => new Map<Part, Set<number>>());
      kept(parts, entry.part, () => new Set<number>()).add(sentence);
    }
  }
  const circumstances = new Map(
    [...found].map(([name, hitsFound]) => [
      name,
      withoutTakenBack(name, hitsFound, against.get(name) ?? new Map()),
    ]),
  );
  return { draft, circumstances, counters };
}

function isGuarded(guard: GuardName, hit: PhraseHit, around: Surroundings): boolean {
  const { draft } = around;
  if (guard === 'quoted') return draft.tokens[hit.first]?.quoted === true;
  const found = around.circumstances.get(guard)?.get(sentenceOf(draft, hit)) ?? [];
  if (CIRCUMSTANCES[guard].reach === 'sentence') return found.length > 0;
  const clause = draft.tokens[hit.first]?.clause;
  return found.some((other) => {
    if (guard !== 'negated') return other.first < hit.first;
    if (other.first > hit.first) return other.end < hit.end;
    return draft.tokens[other.first]?.clause === clause && hit.first - other.end < NEGATION_REACH;
  });
}

function holds(
  cue: Cue,
  guards: readonly GuardName[],
  hit: PhraseHit,
  around: Surroundings,
): boolean {
  const counters = around.counters.get(cue);
  if (counters?.has('unlessAnywhere')) return false;
  if (cue.onlyWith !== undefined && !counters?.has('onlyWith')) return false;
  const sentence = sentenceOf(around.draft, hit);
  if (cue.beside !== undefined && !counters?.get('beside')?.has(sentence)) return false;
  if (counters?.get('unless')?.has(sentence)) return false;
  const needed = cue.guarded === false ? guards.filter((guard) => guard !== 'negated') : guards;
  return !needed.some((guard) => isGuarded(guard, hit, around));
}

/** Finds the cues that hold in `draft` after their guards, and the signs with the times each was seen. */
export function findCues(draft: TokenisedDraft): Findings {
  const found = index.find(draft);
  const around = surround(draft, found);
  const hits: CueHit[] = [];
  const signs = new Map<Sign, number>();
  for (const hit of found) {
    const entry = filed[hit.entry]?.entry;
    if (entry?.kind === 'sign') signs.set(entry.sign, (signs.get(entry.sign) ?? 0) + 1);
    if (entry?.kind !== 'cue' || entry.part !== 'say') continue;
    if (holds(entry.cue, entry.guards, hit, around))
      hits.push({ outcome: entry.outcome, cue: entry.cue, first: hit.first, end: hit.end });
  }
  return { hits, signs };
}
