import { describe, expect, test } from 'vitest';
import { ALL_CUES } from '@/lib/relevance/cues';
import { VOCABULARY_WORDS } from '@/lib/relevance/cues/vocabulary-words';
import { OUTCOMES } from '@/lib/relevance/judgement';
import { readPhrase } from '@/lib/relevance/phrase';
import { createPhraseIndex } from '@/lib/relevance/phrase-index';
import { tokeniseDraft } from '@/lib/relevance/tokenise-draft';
import { createVocabulary } from '@/lib/relevance/vocabulary';

const vocabulary = createVocabulary(VOCABULARY_WORDS);

/** Whether `phrase` is found in `text`. */
function finds(phrase: string, text: string): boolean {
  return createPhraseIndex([[phrase]], vocabulary).find(tokeniseDraft(text, [])).length > 0;
}

describe('the phrase language', () => {
  test.each([
    ['fed up', 'so fed up now', 'up fed'],
    ['bruis*', 'a bruised arm', 'a brush'],
    ['~drag him', 'she dragged him', 'she drags it'],
    ['hit .. him', 'hit at and with him', 'hit one two three four him'],
    ['hit ..5 him', 'hit one two three four him', 'hit a. him'],
    ['a? b c', 'b c', 'a c'],
    ['(one word|two) words', 'one word words', 'one two'],
    ['(do nothing|sod all) again', 'they do nothing again', 'they do sod again'],
    ['(~kick off|{kid} off)? now', 'kicked off now', 'kicked off'],
    ['left (by (himself|herself)|alone)', 'left by herself', 'left himself'],
    ['left (all day)? alone', 'left all day alone', 'left all alone'],
    ['{kid} cried', 'my little boy cried', 'my dog cried'],
  ])('"%s" is in "%s", not in "%s"', (phrase, hit, miss) => {
    expect(finds(phrase, hit)).toBe(true);
    expect(finds(phrase, miss)).toBe(false);
  });

  test.each([
    ['.. him', 'a gap first'],
    ['hit ..', 'a gap last'],
    ['hit .. ..2 him', 'two gaps'],
    ['', 'nothing'],
    ['a? .. b', 'a gap first when what may be left out is'],
    ['do nothing|sod all', 'alternatives outside brackets'],
    ['(do nothing|sod all', 'a bracket left open'],
    ['do (nothing))', 'a bracket never opened'],
    ['(hit .. him|her)', 'a gap inside brackets'],
    ['(nothing||all)', 'an empty alternative'],
    ['(nothing?|all)', 'a mark inside brackets that is no part of a word'],
    ['sod_all', 'words joined, as no draft has them'],
    ['a&e', 'a word the reader would cut in two'],
  ])('"%s" cannot be read: %s', (phrase) => {
    expect(() => readPhrase(phrase)).toThrow(RangeError);
  });

  test.each(['sod_all', 'a&e', 'hit, (him|her)'])('a group of "%s" cannot be made', (entries) => {
    expect(() => createVocabulary({ group: entries })).toThrow(RangeError);
  });

  test('a group that is not there throws when the index is made', () => {
    expect(() => createPhraseIndex([['a {nowhere}']], vocabulary)).toThrow(RangeError);
  });
});

describe('the cues', () => {
  test('every outcome but mention has cues, each once', () => {
    expect(ALL_CUES.map(({ outcome }) => outcome)).toEqual(
      OUTCOMES.filter((one) => one !== 'mention'),
    );
  });

  test('every cue of an own route names it', () => {
    const routes = ALL_CUES.filter(({ outcome }) => outcome === 'own-route').flatMap(
      ({ cues }) => cues,
    );
    expect(routes.filter(({ route }) => route === undefined)).toEqual([]);
  });

  test('reasons tell the cues of an outcome apart', () => {
    for (const { cues } of ALL_CUES)
      expect(new Set(cues.map(({ why }) => why)).size).toBe(cues.length);
  });
});
