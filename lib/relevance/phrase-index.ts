import { readPhrase } from './phrase';
import type { Atom, Choice, Phrase, PhraseElement } from './phrase';
import type { TokenisedDraft } from './token';
import type { Vocabulary } from './vocabulary';

/** Where a phrase of the entry numbered `entry` stands: tokens from `first` up to but not including `end`. */
export type PhraseHit = Readonly<{ entry: number; first: number; end: number }>;

/** Phrases made ready to be found together in one pass. */
export type PhraseIndex = Readonly<{ find(draft: TokenisedDraft): readonly PhraseHit[] }>;

type Entry = Readonly<{ entry: number; phrase: Phrase }>;
type Reader = Readonly<{ words: readonly string[]; vocabulary: Vocabulary }>;

const PREFIX_KEY = 3;
const NONE: readonly number[] = [];
const ONE: readonly number[] = [1];

function atomSpans(atom: Atom, reader: Reader, at: number, end: number): readonly number[] {
  if (at >= end) return NONE;
  if (atom.kind === 'group') return reader.vocabulary.spans(atom.group, reader.words, at, end);
  const word = reader.words[at] ?? '';
  const fits = atom.kind === 'word' ? atom.forms.has(word) : word.startsWith(atom.prefix);
  return fits ? ONE : NONE;
}

/** Numbers of tokens that `choice` covers from `at` on. */
function spansOf(choice: Choice, reader: Reader, at: number, end: number): readonly number[] {
  const [first, ...more] = choice;
  let lengths = atomSpans(first, reader, at, end);
  for (const atom of more)
    lengths = lengths.flatMap((length) =>
      atomSpans(atom, reader, at + length, end).map((next) => length + next),
    );
  return lengths;
}

/** The end of the shortest way `phrase` can go on from element `index` at token `at`, or -1. */
function endOf(phrase: Phrase, index: number, reader: Reader, at: number, end: number): number {
  const element: PhraseElement | undefined = phrase[index];
  if (element === undefined) return at;
  if (element.kind === 'gap') {
    for (let skip = 0; skip <= element.most && at + skip <= end; skip += 1) {
      const reached = endOf(phrase, index + 1, reader, at + skip, end);
      if (reached >= 0) return reached;
    }
    return -1;
  }
  if (at < end)
    for (const choice of element.choices)
      for (const length of spansOf(choice, reader, at, end)) {
        const reached = endOf(phrase, index + 1, reader, at + length, end);
        if (reached >= 0) return reached;
      }
  return element.optional ? endOf(phrase, index + 1, reader, at, end) : -1;
}

/** Every group is asked for once here, so that a wrong name throws when the index is made, never on a draft. */
function checkGroups(phrase: Phrase, vocabulary: Vocabulary): void {
  for (const element of phrase)
    if (element.kind === 'choice')
      for (const atom of element.choices.flat())
        if (atom.kind === 'group') vocabulary.firstWords(atom.group);
}

function push<Key>(map: Map<Key, Entry[]>, key: Key, entry: Entry): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [entry]);
  else if (!known.includes(entry)) known.push(entry);
}

/**
 * Makes an index of phrases; `phrases[n]` are the phrases of entry `n`. Each word of a draft is looked at only with
 * the phrases that can begin with it, so time grows with the draft, not with the number of phrases.
 * Throws `RangeError` on a phrase that cannot be read or that names an unknown group.
 */
export function createPhraseIndex(
  phrases: readonly (readonly string[])[],
  vocabulary: Vocabulary,
): PhraseIndex {
  const byWord = new Map<string, Entry[]>();
  const byPrefix = new Map<string, Entry[]>();
  const file = ([first]: Choice, entry: Entry): void => {
    if (first.kind === 'prefix') push(byPrefix, first.prefix.slice(0, PREFIX_KEY), entry);
    else {
      const begins = first.kind === 'word' ? first.forms : vocabulary.firstWords(first.group);
      for (const word of begins) push(byWord, word, entry);
    }
  };
  phrases.forEach((written, entry) => {
    for (const phrase of written.flatMap(readPhrase)) {
      checkGroups(phrase, vocabulary);
      const [head] = phrase;
      if (head?.kind === 'choice')
        for (const choice of head.choices) file(choice, { entry, phrase });
    }
  });
  return { find: (draft) => findIn(draft, vocabulary, byWord, byPrefix) };
}

function findIn(
  draft: TokenisedDraft,
  vocabulary: Vocabulary,
  byWord: ReadonlyMap<string, readonly Entry[]>,
  byPrefix: ReadonlyMap<string, readonly Entry[]>,
): readonly PhraseHit[] {
  const reader: Reader = { words: draft.tokens.map((token) => token.word), vocabulary };
  const hits: PhraseHit[] = [];
  for (const sentence of draft.sentences)
    for (let at = sentence.first; at < sentence.end; at += 1) {
      const word = reader.words[at] ?? '';
      for (const filed of [byWord.get(word), byPrefix.get(word.slice(0, PREFIX_KEY))])
        for (const { entry, phrase } of filed ?? []) {
          const end = endOf(phrase, 0, reader, at, sentence.end);
          if (end > at) hits.push({ entry, first: at, end });
        }
    }
  return hits;
}
