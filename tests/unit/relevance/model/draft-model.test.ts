import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeDraft, openDraftModel, OUTCOMES } from '@/lib/relevance';
import { CUE_FEATURE_NAMES } from '@/lib/relevance/model/cue-features';
import { tokeniseDraft } from '@/lib/relevance/tokenise-draft';
import { readPackagedModel } from '../../../../scripts/analyse/read-packaged-model';

const bytes = readPackagedModel();
const model = openDraftModel(bytes);
const school = { names: { name: 'Whitefield Primary School', staff: [] } };
const noFeatures = CUE_FEATURE_NAMES.map(() => 0);

function judge(text: string) {
  const draft = `Whitefield Primary: ${text}`;
  const mention = { start: 0, end: 18, form: 'Whitefield Primary', strength: 'strong' as const };
  const match = { school: 'w', mentions: [mention] as const, sureness: 1 };
  return { draft, judgement: judgeDraft({ text: draft, match }, school, model) };
}

describe('the packaged model', () => {
  it.each([
    ['she comes home with finger marks round her wrist and will not say who', 'help'],
    ['the whole office is run by one vile old witch', 'abuse'],
    ['so proud of the choir tonight, what a concert', 'mention'],
    ['third supply teacher this term and nobody tells us a thing', 'complaint'],
  ])('reads "%s" as %s', (text, outcome) => {
    expect(judge(text).judgement.outcome).toBe(outcome);
  });

  it('gives likelihoods that add up to one, for any words and for none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (text) => {
        const { outcomes } = model.read(
          { text, mentions: [] },
          tokeniseDraft(text, []),
          noFeatures,
        );
        const total = [...outcomes.values()].reduce((sum, share) => sum + share, 0);
        expect(total).toBeCloseTo(1, 4);
        expect([...outcomes.keys()]).toEqual([...OUTCOMES]);
      }),
      { numRuns: 30 },
    );
    const nothing = model.read({ text: '', mentions: [] }, tokeniseDraft('', []), noFeatures);
    expect(nothing.tellingSentence('help')).toBeUndefined();
  });

  it('points at words of the draft for whatever it finds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const { draft, judgement } = judge(text);
        for (const { start, end } of judgement.evidence) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(draft.length);
        }
        if (judgement.outcome !== 'mention') expect(judgement.evidence).not.toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('gives the same answer whatever it read before', () => {
    const first = judge('they lost his coat again').judgement;
    judge('word '.repeat(2000));
    expect(judge('they lost his coat again').judgement).toEqual(first);
  });
});

describe('a file that is no model', () => {
  it.each([
    ['empty', new Uint8Array(8)],
    ['cut off in the header', bytes.slice(0, 1000)],
    ['cut off in the numbers', bytes.slice(0, 1_000_000)],
    ['other text', new TextEncoder().encode('0000{"format":"another"}')],
  ])('is refused: %s', (_, given) => {
    expect(() => openDraftModel(given)).toThrow();
  });
});
