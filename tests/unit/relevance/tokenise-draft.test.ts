import { describe, expect, test } from 'vitest';
import { foldWord } from '@/lib/relevance/fold-word';
import { tokeniseDraft } from '@/lib/relevance/tokenise-draft';

describe('foldWord', () => {
  test.each([
    ['Techer', 'teacher'],
    ['DIDNT', "didn't"],
    ['can’t', "can't"],
    ['soooo', 'so'],
    ['sh*t', 'shit'],
    ['școala', 'scoala'],
    ['ভয়', 'ভয়'.normalize('NFKD')],
    ['school', 'school'],
  ])('%s → %s', (written, usual) => {
    expect(foldWord(written)).toBe(usual);
  });
});

describe('tokeniseDraft', () => {
  test('reads a school’s name as one token, whatever words it has', () => {
    const { tokens } = tokeniseDraft('At Killing Hall today', [{ start: 3, end: 15 }]);
    expect(tokens.map(({ word }) => word)).toEqual(['at', '§school', 'today']);
  });

  test.each([
    ['Mrs Patel said', '§person said'],
    ['mr k said', '§person said'],
    ['I miss you', 'i miss you'],
    ['Miss Taylor', '§person'],
  ])('%s → %s', (text, words) => {
    expect(
      tokeniseDraft(text, [])
        .tokens.map(({ word }) => word)
        .join(' '),
    ).toBe(words);
  });

  test('ends a sentence at a stop, not after a title', () => {
    expect(tokeniseDraft('Mrs. Patel came. Why? Well', []).sentences).toHaveLength(3);
  });

  test('passes over links and addresses', () => {
    expect(
      tokeniseDraft('see https://a.example/fed-up or a@b.example', []).tokens.map(
        ({ word }) => word,
      ),
    ).toEqual(['see', 'or']);
  });
});
