/** What a token of a draft is. Punctuation is not a token: it only sets sentence and clause numbers. */
export type TokenKind = 'word' | 'emoji' | 'school' | 'person';

/** One word (or emoji, or whole name) of a draft. Offsets are UTF-16 units of the draft, end exclusive. */
export type Token = Readonly<{
  start: number;
  end: number;
  kind: TokenKind;
  /** Lower case, no accents, usual spelling; `§school` and `§person` for names. */
  word: string;
  /** Counts up at each full stop, question mark, exclamation mark or line break. */
  sentence: number;
  /** Counts up at each comma, dash, bracket and sentence end. */
  clause: number;
  /** Stands between quotation marks. */
  quoted: boolean;
}>;

/** One sentence of a draft: its tokens from `first` up to but not including `end`. */
export type Sentence = Readonly<{ first: number; end: number }>;

/** A draft cut into tokens and sentences. */
export type TokenisedDraft = Readonly<{
  tokens: readonly Token[];
  sentences: readonly Sentence[];
}>;

/** The word a name of the school is read as. */
export const SCHOOL_WORD = '§school';
/** The word a person's name ("Mrs Patel") is read as. */
export const PERSON_WORD = '§person';

const TOKEN_WORD = /^(?:[£€]?[\p{L}\p{N}][\p{L}\p{M}\p{N}']*|\p{Extended_Pictographic}|§\w+)$/u;

/** Whether a token can have `word`, folded, as its word: no joined words, no marks, one emoji at most. */
export function isTokenWord(word: string): boolean {
  return TOKEN_WORD.test(word) || word === '£' || word === '€';
}
