import { describe, expect, it } from 'vitest';
import { cutWindows, WINDOW_PIECES } from '@/lib/relevance/model/draft-windows';
import { tokeniseDraft } from '@/lib/relevance/tokenise-draft';

/** One piece a word, numbered by the word's length. */
const split = (text: string) => (text === '' ? [] : text.split(' ').map((word) => word.length));

function windowsOf(text: string, school = 'Whitefield Primary') {
  const start = text.indexOf(school);
  const mentions = start < 0 ? [] : [{ start, end: start + school.length }];
  return cutWindows(
    { text, mentions, emojiNames: new Map(), split },
    tokeniseDraft(text, mentions),
  );
}

describe('cutting a draft into windows', () => {
  it('puts "the school" for its name', () => {
    expect(windowsOf('Love Whitefield Primary so')[0]?.pieces).toEqual([4, 3, 6, 2]);
  });

  it('keeps short sentences together and says where each stands', () => {
    const text = 'One two. Three four five? Six';
    expect(windowsOf(text)).toEqual([
      {
        pieces: [3, 4, 5, 4, 5, 3],
        sentences: [
          { start: 0, end: 9, first: 0, last: 2 },
          { start: 9, end: 26, first: 2, last: 5 },
          { start: 26, end: 29, first: 5, last: 6 },
        ],
      },
    ]);
  });

  it('begins a new window where the next sentence would not fit', () => {
    const sentence = `${'word '.repeat(80).trim()}. `;
    expect(windowsOf(sentence.repeat(3)).map(({ pieces }) => pieces.length)).toEqual([80, 80, 80]);
  });

  it('breaks a sentence that is longer than a window', () => {
    const lengths = windowsOf('word '.repeat(300)).map(({ pieces }) => pieces.length);
    expect(lengths).toEqual([WINDOW_PIECES, WINDOW_PIECES, 300 - 2 * WINDOW_PIECES]);
  });

  it('leaves out the middle of a very long draft, never its end', () => {
    const text = `${`${'word '.repeat(100).trim()}. `.repeat(40)}The ending.`;
    const read = windowsOf(text).flatMap(({ sentences }) => sentences);
    expect(read[0]?.start).toBe(0);
    expect(read.at(-1)?.end).toBe(text.length);
    expect(read.filter(({ start, end }) => start < 10_000 && end > 10_000)).toEqual([]);
    expect(read.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(2500);
  });

  it.each([2499, 2500, 2501, 9000])('reads a draft of %i units without a stop', (length) => {
    const text = 'word '.repeat(length).slice(0, length);
    const read = windowsOf(text).flatMap(({ sentences }) => sentences);
    expect(read[0]?.start).toBe(0);
    expect(read.at(-1)?.end).toBe(length);
  });

  it.each([[''], ['   '], ['\n\n']])('has no window for %j', (text) => {
    expect(windowsOf(text)).toEqual([]);
  });
});
