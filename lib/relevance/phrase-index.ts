import { readPhrase } from './phrase';
import type { Choice, Phrase, PhraseElement } from './phrase';
import type { TokenisedDraft } from './token';
import type { Vocabulary } from './vocabulary';

/** Where a phrase of the entry numbered `entry` stands: tokens from `first` up to but not including `end`. */
export type PhraseHit = Readonly<{ entry: number; first: number; end: number }>;

/** Phrases made ready to be found together in one pass. */
export type PhraseIndex = Readonly<{ find(draft: TokenisedDraft): readonly PhraseHit[] }>;

type Entry = Readonly<{ entry: number; phrase: Phrase }>;
type Reader = Readonly<{ words: readonly string[]; vocabulary: Vocabulary }>;

const PREFIX_KEY = 3;

function spansOf(choice: Choice, reader: Reader, at: number, end: number): readonly number[] {
  const word = reader.words[at] ?? '';
  if (choice.kind === 'group') return reader.vocabulary.spans(choice.group, reader.words, at, end);
  if (choice.kind === 'prefix') return word.startsWith(choice.prefix) ? [1] : [];
  const { words } = choice;
  const fits =
    at + words.length <= end && words.every((part, index) => reader.words[at + index] === part);
  return fits ? [words.length] : [];
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
      for (const choice of element.choices)
        if (choice.kind === 'group') vocabulary.firstWords(choice.group);
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
  const file = (choice: Choice, entry: Entry): void => {
    if (choice.kind === 'words') push(byWord, choice.words[0], entry);
    else if (choice.kind === 'prefix') push(byPrefix, choice.prefix.slice(0, PREFIX_KEY), entry);
    else for (const word of vocabulary.firstWords(choice.group)) push(byWord, word, entry);
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
