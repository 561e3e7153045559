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

/** Cuts `written` at each `mark` that stands in no bracket. Throws `RangeError` when a bracket does not close. */
function cutOutside(written: string, mark: string, phrase: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of written) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (depth < 0) break;
    if (letter === mark && depth === 0) parts.push('');
    else parts.push((parts.pop() ?? '') + letter);
  }
  if (depth !== 0) throw new RangeError(`a bracket does not close: "${phrase}"`);
  return parts;
}

/** Every choice one alternative stands for: one, unless a word of it is itself a bracket of alternatives. */
function readAlternative(written: string, phrase: string): readonly Choice[] {
  const [first, ...more] = cutOutside(written.trim(), ' ', phrase).map((part) =>
    readWays(part, phrase),
  );
  return more.reduce<readonly Choice[]>(
    (sofar, ways) => sofar.flatMap((head) => ways.map((way) => [...head, ...way] as const)),
    first ?? [],
  );
}

function readWays(written: string, phrase: string): readonly Choice[] {
  if (written === '') throw new RangeError(`an alternative is empty: "${phrase}"`);
  if (!written.startsWith('(') || !written.endsWith(')')) return [[readAtom(written, phrase)]];
  return cutOutside(written.slice(1, -1), '|', phrase).flatMap((one) =>
    readAlternative(one, phrase),
  );
}

function readElement(written: string, phrase: string): PhraseElement {
  const gap = GAP.exec(written);
  if (gap) return { kind: 'gap', most: gap[1] === '' ? USUAL_GAP : Number(gap[1]) };
  const optional = written.endsWith('?');
  const bare = optional ? written.slice(0, -1) : written;
  if (cutOutside(bare, '|', phrase).length > 1)
    throw new RangeError(`alternatives stand in brackets: "${written}" in "${phrase}"`);
  return { kind: 'choice', optional, choices: readWays(bare, phrase) };
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
  const elements = cutOutside(written, ' ', written)
    .filter((one) => one !== '')
    .map((one) => readElement(one, written));
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
