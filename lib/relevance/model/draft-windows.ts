import type { NameMention } from '@/lib/naming';
import type { TokenisedDraft } from '../token';
import { normaliseWords } from './normalise-words';
import type { PieceSplitter } from './piece-splitter';

/** A stretch of a draft (UTF-16 offsets, end exclusive) and where its pieces stand in its window. */
export type WindowSentence = Readonly<{ start: number; end: number; first: number; last: number }>;

/** As many sentences as the encoder reads at a time. */
export type DraftWindow = Readonly<{
  pieces: readonly number[];
  sentences: readonly WindowSentence[];
}>;

/** Pieces the encoder reads at a time. */
export const WINDOW_PIECES = 126;
/** What is read of a long draft: its beginning, where most say what it is about, and its end. UTF-16 units. */
const FIRST_UNITS = 1800;
const LAST_UNITS = 700;
/** What every name of the school is read as, so that no school's own words bear on the answer. */
const SCHOOL = 'the school';

/** A draft to be read: `mentions` are in text order. */
export type ReadableDraft = Readonly<{
  text: string;
  mentions: readonly Pick<NameMention, 'start' | 'end'>[];
  emojiNames: ReadonlyMap<string, string>;
  split: PieceSplitter;
}>;

function sentenceBounds({ tokens, sentences }: TokenisedDraft, length: number): readonly number[] {
  const starts = sentences.slice(1).map(({ first }) => tokens[first]?.start ?? length);
  return [0, ...starts, length];
}

function withoutNames({ text, mentions }: ReadableDraft, start: number, end: number): string {
  let plain = '';
  let from = start;
  for (const mention of mentions) {
    if (mention.start < from || mention.start >= end) continue;
    plain += text.slice(from, mention.start) + SCHOOL;
    from = mention.end;
  }
  return plain + text.slice(Math.min(from, end), end);
}

type Stretch = Readonly<{ start: number; end: number }>;

/** The sentences that are read, each cut to what is read of the whole. */
function readStretches(bounds: readonly number[]): readonly Stretch[] {
  const length = bounds.at(-1) ?? 0;
  const lastFrom = Math.max(FIRST_UNITS, length - LAST_UNITS);
  return bounds.slice(0, -1).flatMap((start, at) => {
    const end = bounds[at + 1] ?? start;
    const stretches = [
      { start, end: Math.min(end, FIRST_UNITS) },
      { start: Math.max(start, lastFrom), end },
    ];
    if (length <= FIRST_UNITS + LAST_UNITS) return [{ start, end }];
    return stretches.filter((stretch) => stretch.start < stretch.end);
  });
}

function gather(draft: ReadableDraft, stretches: readonly Stretch[]): readonly DraftWindow[] {
  const windows: DraftWindow[] = [];
  let pieces: number[] = [];
  let sentences: WindowSentence[] = [];
  const close = (): void => {
    if (pieces.length > 0) windows.push({ pieces, sentences });
    pieces = [];
    sentences = [];
  };
  for (const { start, end } of stretches) {
    const found = draft.split(normaliseWords(withoutNames(draft, start, end), draft.emojiNames));
    if (pieces.length + found.length > WINDOW_PIECES) close();
    for (let from = 0; from < found.length; from += WINDOW_PIECES) {
      if (from > 0) close();
      const first = pieces.length;
      pieces = [...pieces, ...found.slice(from, from + WINDOW_PIECES)];
      sentences = [...sentences, { start, end, first, last: pieces.length }];
    }
  }
  close();
  return windows;
}

/** The whole of a draft as normalised text, with the school's names replaced. */
export function plainTextOf(draft: ReadableDraft): string {
  return normaliseWords(withoutNames(draft, 0, draft.text.length), draft.emojiNames);
}

/**
 * Cuts a draft into windows at the ends of its sentences, with the school's names replaced. A draft without a word
 * has no window; of one longer than 2,500 units, the sentences in the middle are left out.
 */
export function cutWindows(
  draft: ReadableDraft,
  tokenised: TokenisedDraft,
): readonly DraftWindow[] {
  return gather(draft, readStretches(sentenceBounds(tokenised, draft.text.length)));
}
