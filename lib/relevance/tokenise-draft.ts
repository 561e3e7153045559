import type { NameMention } from '@/lib/naming';
import { foldLetters, foldWord } from './fold-word';
import { NOT_SURNAMES, TITLES } from './cues/titles';
import { PERSON_WORD, SCHOOL_WORD } from './token';
import type { Sentence, Token, TokenKind, TokenisedDraft } from './token';

const PIECE = new RegExp(
  [
    String.raw`(?<link>(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.]+)`,
    String.raw`(?<emoji>\p{Extended_Pictographic}[\u{FE0F}\u{200D}\u{1F3FB}-\u{1F3FF}\p{Extended_Pictographic}]{0,8})`,
    String.raw`(?<word>[£€]?[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’‘\x60*@$][\p{L}\p{M}\p{N}*$]*[\p{L}\p{M}\p{N}*])*)`,
    String.raw`(?<stop>[.!?…؟۔।\n]+)`,
    String.raw`(?<quote>["“”«»])`,
    String.raw`(?<comma>[,;:()–—،]| - )`,
  ].join('|'),
  'gu',
);

type Cutter = {
  tokens: Token[];
  sentences: Sentence[];
  clause: number;
  quoted: boolean;
  sentenceStart: number;
  /** Single words of the names of staff: read as a person. */
  named: ReadonlySet<string>;
};

function endSentence(cutter: Cutter): void {
  cutter.clause += 1;
  if (cutter.tokens.length === cutter.sentenceStart) return;
  cutter.sentences.push({ first: cutter.sentenceStart, end: cutter.tokens.length });
  cutter.sentenceStart = cutter.tokens.length;
}

function add(cutter: Cutter, start: number, end: number, kind: TokenKind, word: string): void {
  const { clause, quoted } = cutter;
  cutter.tokens.push({ start, end, kind, word, sentence: cutter.sentences.length, clause, quoted });
}

/** A title and the word after it are one person, unless that word cannot be a name ("miss you"). */
function addWord(cutter: Cutter, start: number, written: string): void {
  const word = foldWord(written);
  const previous = cutter.tokens.at(-1);
  const follows = previous?.clause === cutter.clause && previous.kind === 'word';
  if (follows && TITLES.includes(previous.word) && !NOT_SURNAMES.includes(word)) {
    const capital = /^\p{Lu}/u.test(written);
    if (capital || written.length === 1 || previous.word !== 'miss') {
      cutter.tokens.pop();
      add(cutter, previous.start, start + written.length, 'person', PERSON_WORD);
      return;
    }
  }
  const isStaff = cutter.named.has(foldLetters(written)) && !TITLES.includes(word);
  add(
    cutter,
    start,
    start + written.length,
    isStaff ? 'person' : 'word',
    isStaff ? PERSON_WORD : word,
  );
}

function addPiece(cutter: Cutter, piece: RegExpMatchArray, start: number): void {
  const groups = piece.groups ?? {};
  const [written] = piece;
  if (groups.word !== undefined) addWord(cutter, start, written);
  else if (groups.emoji !== undefined)
    add(
      cutter,
      start,
      start + written.length,
      'emoji',
      String.fromCodePoint(written.codePointAt(0) ?? 0),
    );
  else if (groups.quote !== undefined)
    cutter.quoted = written === '“' || (written !== '”' && !cutter.quoted);
  else if (groups.comma !== undefined) cutter.clause += 1;
  else if (groups.stop !== undefined && !endsTitle(cutter, written)) endSentence(cutter);
}

function endsTitle(cutter: Cutter, stop: string): boolean {
  return stop === '.' && TITLES.includes(cutter.tokens.at(-1)?.word ?? '');
}

/**
 * Cuts `text` into tokens and sentences. Each of `mentions` (in text order, not overlapping) becomes one
 * `§school` token, so that the words of a school's name are never read as words; names in `staff` become `§person`.
 * Linear in `text.length`.
 */
export function tokeniseDraft(
  text: string,
  mentions: readonly Pick<NameMention, 'start' | 'end'>[],
  staff: readonly string[] = [],
): TokenisedDraft {
  const named = new Set(staff.flatMap((name) => name.split(/\s+/)).map(foldLetters));
  const cutter: Cutter = {
    tokens: [],
    sentences: [],
    clause: 0,
    quoted: false,
    sentenceStart: 0,
    named,
  };
  let next = 0;
  for (const piece of text.matchAll(PIECE)) {
    const start = piece.index;
    while (next < mentions.length && (mentions[next]?.end ?? 0) <= start) next += 1;
    const mention = mentions[next];
    if (mention === undefined || start + piece[0].length <= mention.start) {
      addPiece(cutter, piece, start);
      continue;
    }
    const last = cutter.tokens.at(-1);
    if (last?.kind !== 'school' || last.start !== mention.start)
      add(cutter, mention.start, mention.end, 'school', SCHOOL_WORD);
  }
  endSentence(cutter);
  return { tokens: cutter.tokens, sentences: cutter.sentences };
}
