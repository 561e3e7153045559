import { foldLetters, foldWord } from './fold-word';
import { verbForms } from './verb-forms';

/** One of the ways a phrase can go on at a place. */
export type Choice =
  | Readonly<{ kind: 'words'; words: readonly [string, ...string[]] }>
  | Readonly<{ kind: 'prefix'; prefix: string }>
  | Readonly<{ kind: 'group'; group: string }>;

/** One element of a phrase: a gap of up to `most` words, or one of `choices`. */
export type PhraseElement =
  | Readonly<{ kind: 'gap'; most: number }>
  | Readonly<{ kind: 'choice'; choices: readonly Choice[]; optional: boolean }>;

/** A phrase of the cue language, read. It begins with a choice that is not optional. */
export type Phrase = readonly PhraseElement[];

function readChoice(written: string): readonly Choice[] {
  if (written.startsWith('{')) return [{ kind: 'group', group: written.slice(1, -1) }];
  if (written.startsWith('~'))
    return verbForms(written.slice(1)).map((form) => ({ kind: 'words', words: [foldWord(form)] }));
  if (written.endsWith('*')) return [{ kind: 'prefix', prefix: foldLetters(written.slice(0, -1)) }];
  const [first = '', ...more] = written.split('_').map(foldWord);
  return [{ kind: 'words', words: [first, ...more] }];
}

function readElement(written: string): PhraseElement {
  const gap = /^\.\.(\d*)$/.exec(written);
  if (gap) return { kind: 'gap', most: gap[1] === '' ? 3 : Number(gap[1]) };
  const optional = written.endsWith('?');
  const bare = optional ? written.slice(0, -1) : written;
  return { kind: 'choice', optional, choices: bare.split('|').flatMap(readChoice) };
}

/**
 * Reads one phrase of the cue language (see `Cue`). A phrase that begins with optional elements gives several,
 * one for each possible first element. Throws `RangeError` on a phrase that is empty or begins with a gap.
 */
export function readPhrase(written: string): readonly Phrase[] {
  if (written.trim() === '') throw new RangeError('a phrase cannot be empty');
  const elements = written.trim().split(/\s+/).map(readElement);
  const phrases: Phrase[] = [];
  for (let first = 0; first < elements.length; first += 1) {
    const head = elements[first];
    if (head?.kind !== 'choice')
      throw new RangeError(`a phrase cannot begin with a gap: "${written}"`);
    phrases.push([{ ...head, optional: false }, ...elements.slice(first + 1)]);
    if (!head.optional) return phrases;
  }
  return phrases;
}
