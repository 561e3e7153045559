import { foldLetters, foldWord } from './fold-word';
import { isTokenWord } from './token';
import { verbForms } from './verb-forms';

/** What one word of a draft, or one entry of a group, is held against. */
export type Atom =
  | Readonly<{ kind: 'word'; forms: ReadonlySet<string> }>
  | Readonly<{ kind: 'prefix'; prefix: string }>
  | Readonly<{ kind: 'group'; group: string }>;

/** One of the ways a phrase can go on at a place: its atoms one after the other. */
export type Choice = readonly [Atom, ...Atom[]];

/** One element of a phrase: a gap of up to `most` words, or one of `choices`. */
export type PhraseElement =
  | Readonly<{ kind: 'gap'; most: number }>
  | Readonly<{ kind: 'choice'; choices: readonly Choice[]; optional: boolean }>;

/** A phrase of the cue language, read. It begins with a choice that is not optional. */
export type Phrase = readonly PhraseElement[];

const ELEMENT = /\([^()]*\)\??|[^\s()]+/g;
const GAP = /^\.\.(\d*)$/;
const USUAL_GAP = 3;

function readAtom(written: string, phrase: string): Atom {
  if (/^\{\w+\}$/.test(written)) return { kind: 'group', group: written.slice(1, -1) };
  const bare = written.replace(/^~|\*$/g, '');
  if (!isTokenWord(foldLetters(bare)))
    throw new RangeError(`no draft has a word like "${written}": "${phrase}"`);
  if (written.startsWith('~'))
    return { kind: 'word', forms: new Set(verbForms(bare).map(foldWord)) };
  if (written.endsWith('*')) return { kind: 'prefix', prefix: foldLetters(bare) };
  return { kind: 'word', forms: new Set([foldWord(bare)]) };
}

function readChoice(written: string, phrase: string): Choice {
  const [first, ...more] = written.trim().split(/\s+/);
  if (first === undefined || first === '')
    throw new RangeError(`an alternative is empty: "${phrase}"`);
  return [readAtom(first, phrase), ...more.map((word) => readAtom(word, phrase))];
}

function readElement(written: string, phrase: string): PhraseElement {
  const gap = GAP.exec(written);
  if (gap) return { kind: 'gap', most: gap[1] === '' ? USUAL_GAP : Number(gap[1]) };
  const optional = written.endsWith('?');
  const bare = optional ? written.slice(0, -1) : written;
  if (!bare.startsWith('(')) {
    if (bare.includes('|'))
      throw new RangeError(`alternatives stand in brackets: "${written}" in "${phrase}"`);
    return { kind: 'choice', optional, choices: [readChoice(bare, phrase)] };
  }
  const choices = bare.slice(1, -1).split('|');
  return { kind: 'choice', optional, choices: choices.map((one) => readChoice(one, phrase)) };
}

function checkElements(elements: readonly PhraseElement[], written: string): void {
  const last = elements.at(-1);
  if (last === undefined) throw new RangeError('a phrase cannot be empty');
  if (last.kind === 'gap') throw new RangeError(`a phrase cannot end in a gap: "${written}"`);
  elements.forEach((element, at) => {
    if (element.kind === 'gap' && elements[at + 1]?.kind === 'gap')
      throw new RangeError(`two gaps are one: "${written}"`);
  });
}

/**
 * Reads one phrase of the cue language (see `Cue`). A phrase that begins with optional elements gives several, one for
 * each possible first element. Throws `RangeError` on what cannot be meant: an empty phrase, a gap at either end or next
 * to another, alternatives outside brackets, brackets that do not close, an empty alternative, a word no draft can have.
 */
export function readPhrase(written: string): readonly Phrase[] {
  if (/[()]/.test(written.replace(/\([^()]*\)/g, '')))
    throw new RangeError(`a bracket does not close: "${written}"`);
  const elements = (written.match(ELEMENT) ?? []).map((one) => readElement(one, written));
  checkElements(elements, written);
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
