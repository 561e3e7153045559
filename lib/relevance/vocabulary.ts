import { foldWord } from './fold-word';
import { isTokenWord } from './token';
import { verbForms } from './verb-forms';

/** Named groups of words and phrases that cues refer to as `{name}`; entries are parted by commas, `~verb` takes in its forms. */
export type VocabularySource = Readonly<Record<string, string>>;

type Group = Readonly<{
  words: ReadonlySet<string>;
  phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
}>;

/** Word groups made ready for matching. */
export type Vocabulary = Readonly<{
  /** Numbers of tokens that an entry of `group` covers in `words` from `at` on; empty when none does. */
  spans(group: string, words: readonly string[], at: number, end: number): readonly number[];
  /** Every word an entry of `group` can begin with. Throws `RangeError` when there is no such group. */
  firstWords(group: string): ReadonlySet<string>;
}>;

function readGroup(entries: string): Group {
  const words = new Set<string>();
  const phrases = new Map<string, string[][]>();
  for (const entry of entries.split(',')) {
    const parts = entry.trim().split(/\s+/).map(foldWord);
    const [first] = parts;
    if (first === undefined || first === '') continue;
    const odd = parts.find((part) => !isTokenWord(part.replace(/^~/, '')));
    if (odd !== undefined) throw new RangeError(`no draft has a word like "${odd}": "${entry}"`);
    if (first.startsWith('~'))
      for (const form of verbForms(first.slice(1))) words.add(foldWord(form));
    else if (parts.length === 1) words.add(first);
    else phrases.set(first, [...(phrases.get(first) ?? []), parts]);
  }
  return { words, phrases };
}

const NONE: readonly number[] = [];
const ONE: readonly number[] = [1];

function spansIn(
  group: Group,
  words: readonly string[],
  at: number,
  end: number,
): readonly number[] {
  const word = words[at];
  if (word === undefined) return NONE;
  const single = group.words.has(word);
  const longer = group.phrases.get(word);
  if (longer === undefined) return single ? ONE : NONE;
  const lengths = longer
    .filter(
      (parts) =>
        at + parts.length <= end && parts.every((part, index) => words[at + index] === part),
    )
    .map((parts) => parts.length);
  return single ? [...lengths, 1] : lengths;
}

/**
 * Makes a vocabulary from its source. An entry `{name}` takes in the whole of another group. Throws `RangeError` on a
 * word that no draft can have.
 */
export function createVocabulary(source: VocabularySource): Vocabulary {
  const expand = (entries: string): string =>
    entries.replace(/\{(\w+)\}/g, (_, name: string) => expand(source[name] ?? ''));
  const groups = new Map(
    Object.entries(source).map(([name, entries]) => [name, readGroup(expand(entries))]),
  );
  const groupNamed = (name: string): Group => {
    const group = groups.get(name);
    if (group === undefined) throw new RangeError(`no word group is called "${name}"`);
    return group;
  };
  return {
    spans: (group, words, at, end) => spansIn(groupNamed(group), words, at, end),
    firstWords: (group) =>
      new Set([...groupNamed(group).words, ...groupNamed(group).phrases.keys()]),
  };
}
