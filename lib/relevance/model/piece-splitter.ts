/** A piece of a word the encoder knows, with the logarithm of how common it is. */
export type Piece = readonly [text: string, score: number];

/** Splits normalised text into the numbers of pieces. */
export type PieceSplitter = (text: string) => readonly number[];

/** Stands for whatever no piece covers. */
export const UNKNOWN_PIECE = 0;
/** The first entries of the vocabulary are marks of the encoder's training, never text. */
const MARKS = 6;
const WORD_START = '\u2581';
/** Worse than any piece, so that a letter is left unknown only where nothing else covers it. */
const UNKNOWN_SCORE = -20;

type Step = Readonly<{ from: number; piece: number }>;

function readBack(steps: readonly (Step | undefined)[], length: number): readonly number[] {
  const found: number[] = [];
  for (let at = length; at > 0;) {
    const step = steps[at];
    if (step === undefined) return [];
    if (step.piece !== UNKNOWN_PIECE || found.at(-1) !== UNKNOWN_PIECE) found.push(step.piece);
    at = step.from;
  }
  return found.reverse();
}

/**
 * Makes a splitter that finds the likeliest way to build a text from `pieces`
 * (the unigram model of SentencePiece, https://arxiv.org/abs/1804.10959).
 * Linear in the text's length; the empty text has no pieces.
 */
export function createPieceSplitter(pieces: readonly Piece[]): PieceSplitter {
  const known = new Map(
    pieces.slice(MARKS).map(([text, score], at) => [text, { piece: at + MARKS, score }]),
  );
  const longest = pieces.reduce((most, [text]) => Math.max(most, text.length), 0);
  return (text) => {
    if (text === '') return [];
    const marked = WORD_START + text.replaceAll(' ', WORD_START);
    const best = new Float64Array(marked.length + 1).fill(-Infinity);
    const steps: (Step | undefined)[] = [];
    best[0] = 0;
    const offer = (from: number, to: number, piece: number, score: number): void => {
      const total = (best[from] ?? 0) + score;
      if (total <= (best[to] ?? 0)) return;
      best[to] = total;
      steps[to] = { from, piece };
    };
    for (let from = 0; from < marked.length; from += 1) {
      offer(from, from + 1, UNKNOWN_PIECE, UNKNOWN_SCORE);
      const furthest = Math.min(marked.length, from + longest);
      for (let to = from + 1; to <= furthest; to += 1) {
        const found = known.get(marked.slice(from, to));
        if (found !== undefined) offer(from, to, found.piece, found.score);
      }
    }
    return readBack(steps, marked.length);
  };
}
