import { ALL_CUES } from './cues';
import { CIRCUMSTANCES } from './cues/circumstances';
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

type Part = 'say' | 'unless' | 'unlessAnywhere' | 'onlyWith';
type CircumstanceName = keyof typeof CIRCUMSTANCES;
type Entry =
  | Readonly<{ kind: 'cue'; part: Part; outcome: Outcome; guards: readonly GuardName[]; cue: Cue }>
  | Readonly<{ kind: 'circumstance'; name: CircumstanceName; part: 'say' | 'unless' }>
  | Readonly<{ kind: 'sign'; sign: Sign }>;
type Filed = Readonly<{ entry: Entry; say: readonly string[] }>;

const CUE_PARTS: readonly Part[] = ['say', 'unless', 'unlessAnywhere', 'onlyWith'];

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
  createVocabulary(VOCABULARY_WORDS),
);

const NEGATION_REACH = 4;

type Surroundings = Readonly<{
  draft: TokenisedDraft;
  /** Circumstance hits that are not taken back, by name. */
  circumstances: ReadonlyMap<CircumstanceName, readonly PhraseHit[]>;
  /** Sentences and whole draft in which a cue's counter-phrases stand. */
  parts: ReadonlyMap<Cue, Readonly<Record<Part, readonly PhraseHit[]>>>;
}>;

const sentenceOf = (draft: TokenisedDraft, hit: PhraseHit): number =>
  draft.tokens[hit.first]?.sentence ?? -1;

function overlaps(one: PhraseHit, other: PhraseHit): boolean {
  return one.first < other.end && other.first < one.end;
}

function surround(draft: TokenisedDraft, hits: readonly PhraseHit[]): Surroundings {
  const circumstances = new Map<CircumstanceName, PhraseHit[]>();
  const takenBack = new Map<CircumstanceName, PhraseHit[]>();
  const parts = new Map<Cue, Record<Part, PhraseHit[]>>();
  for (const hit of hits) {
    const entry = filed[hit.entry]?.entry;
    if (entry?.kind === 'circumstance') {
      const into = entry.part === 'say' ? circumstances : takenBack;
      into.set(entry.name, [...(into.get(entry.name) ?? []), hit]);
    } else if (entry?.kind === 'cue') {
      const known = parts.get(entry.cue) ?? {
        say: [],
        unless: [],
        unlessAnywhere: [],
        onlyWith: [],
      };
      known[entry.part].push(hit);
      parts.set(entry.cue, known);
    }
  }
  for (const [name, against] of takenBack) {
    const wholeSentence = CIRCUMSTANCES[name].reach === 'sentence';
    const stands = (hit: PhraseHit): boolean =>
      !against.some((other) =>
        wholeSentence ? sentenceOf(draft, other) === sentenceOf(draft, hit) : overlaps(other, hit),
      );
    circumstances.set(name, (circumstances.get(name) ?? []).filter(stands));
  }
  return { draft, circumstances, parts };
}

function isGuarded(guard: GuardName, hit: PhraseHit, around: Surroundings): boolean {
  const { draft } = around;
  if (guard === 'quoted') return draft.tokens[hit.first]?.quoted === true;
  const found = around.circumstances.get(guard) ?? [];
  const sentence = sentenceOf(draft, hit);
  const clause = draft.tokens[hit.first]?.clause;
  return found.some((other) => {
    if (sentenceOf(draft, other) !== sentence) return false;
    if (CIRCUMSTANCES[guard].reach === 'sentence') return true;
    if (other.first >= hit.first) return false;
    if (guard !== 'negated') return true;
    return draft.tokens[other.first]?.clause === clause && hit.first - other.end < NEGATION_REACH;
  });
}

function holds(
  cue: Cue,
  guards: readonly GuardName[],
  hit: PhraseHit,
  around: Surroundings,
): boolean {
  const parts = around.parts.get(cue);
  if (parts === undefined) return false;
  if (parts.unlessAnywhere.length > 0) return false;
  if (cue.onlyWith !== undefined && parts.onlyWith.length === 0) return false;
  const sentence = sentenceOf(around.draft, hit);
  if (parts.unless.some((other) => sentenceOf(around.draft, other) === sentence)) return false;
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
