import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeDraft, OUTCOMES } from '@/lib/relevance';
import { VOCABULARY_WORDS } from '@/lib/relevance/cues/vocabulary-words';

const RUNS = 100_000;
const SLOWEST_MS = 300;
const school = { names: { name: 'Whitefield Primary School', staff: ['Mrs Patel'] } };

const cueWords = Object.values(VOCABULARY_WORDS).flatMap((entries) => entries.split(', '));
const anyText = fc.string({ unit: 'binary', maxLength: 400 });
const wordyText = fc
  .array(
    fc.oneof(fc.constantFrom(...cueWords), fc.constantFrom('.', ',', '?', '\n', '"', '😡', 'Mrs')),
    {
      maxLength: 60,
    },
  )
  .map((words) => words.join(' '));

/** Judges `text` with its first ten units taken for the school's name. */
function judge(text: string) {
  const end = Math.min(10, text.length);
  const mentions = [{ start: 0, end, form: 'Whitefield', strength: 'strong' as const }] as const;
  return judgeDraft({ text, match: { school: 'w', mentions, sureness: 1 } }, school);
}

describe('judgeDraft', () => {
  test('answers every text, with evidence inside it', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(fc.oneof(anyText, wordyText), (text) => {
        const judgement = judge(text);
        expect(OUTCOMES).toContain(judgement.outcome);
        for (const { start, end } of judgement.evidence)
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  test.each([
    ['one letter', 'a'.repeat(20_000)],
    ['one stretched word', 'he hit hit hit '.repeat(1_400)],
    ['no full stop', 'the teacher never told us again and again my son '.repeat(410)],
    ['stops alone', '. ! ? '.repeat(3_400)],
    ['asterisks', 'f*'.repeat(10_000)],
    ['emoji', '🤡👩‍👩‍👧'.repeat(1_700)],
    ['joined marks', `e${'\u0301'.repeat(19_999)}`],
    ['titles', 'Mrs. '.repeat(4_000)],
  ])('20,000 units of %s take under 300 ms', (_, text) => {
    judge(text);
    const started = performance.now();
    judge(text);
    expect(performance.now() - started).toBeLessThan(SLOWEST_MS);
  });
});
