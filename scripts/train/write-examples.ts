import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import * as v from 'valibot';
import { OUTCOMES, ROUTES } from '../../lib/relevance/judgement';
import { CUE_FEATURE_NAMES, cueFeatures } from '../../lib/relevance/model/cue-features';
import { cutWindows, plainTextOf } from '../../lib/relevance/model/draft-windows';
import { createPieceSplitter } from '../../lib/relevance/model/piece-splitter';
import { countGrams, FAMILIES, FAMILY_BUCKETS } from '../../lib/relevance/model/word-grams';
import { tokeniseDraft } from '../../lib/relevance/tokenise-draft';
import { findCues } from '../../lib/relevance/weigh-cues';
import { findForms } from '../../tests/corpus/judge-corpus-draft';
import { PARTS, readCorpus, readSchoolForms } from '../../tests/corpus/read-corpus';
import type { CorpusDraft } from '../../tests/corpus/read-corpus';

const VocabularySchema = v.object({
  pieces: v.array(v.tuple([v.string(), v.number()])),
  emojiNames: v.record(v.string(), v.string()),
});

const [vocabularyPath = '', intoPath = ''] = argv.slice(2);
const vocabulary = v.parse(VocabularySchema, JSON.parse(readFileSync(vocabularyPath, 'utf8')));
const split = createPieceSplitter(vocabulary.pieces);
const emojiNames = new Map(Object.entries(vocabulary.emojiNames));
const forms = readSchoolForms();

const placeOf = ({ place, anonymous }: CorpusDraft) => ({
  ...(place === undefined ? {} : { place }),
  ...(anonymous === undefined ? {} : { anonymous }),
});
const head = { outcomes: OUTCOMES, routes: ROUTES, cueFeatures: CUE_FEATURE_NAMES };
const grams = { families: FAMILIES, familyBuckets: FAMILY_BUCKETS };
const lines = PARTS.flatMap((part) =>
  readCorpus(part).map((draft) => {
    const { id, voice, text, outcome, also, route } = draft;
    const mentions = findForms(text, forms.get(draft.school) ?? []);
    const tokenised = tokeniseDraft(text, mentions);
    const readable = { text, mentions, emojiNames, split };
    const windows = cutWindows(readable, tokenised);
    return {
      ...{ id, voice, part, outcome, also, route },
      windows: windows.map(({ pieces }) => pieces),
      grams: [...countGrams(plainTextOf(readable))],
      features: cueFeatures(findCues(tokenised), placeOf(draft)),
    };
  }),
);
writeFileSync(
  intoPath,
  [{ ...head, grams }, ...lines].map((line) => `${JSON.stringify(line)}\n`).join(''),
);
