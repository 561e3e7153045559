import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import * as v from 'valibot';
import { createLessons, LESSON_HEAD } from '@/lib/relevance';
import { findForms } from '../../tests/corpus/judge-corpus-draft';
import { PARTS, readCorpus, readSchoolForms } from '../../tests/corpus/read-corpus';
import type { CorpusDraft } from '../../tests/corpus/read-corpus';

const VocabularySchema = v.object({
  pieces: v.array(v.tuple([v.string(), v.number()])),
  emojiNames: v.record(v.string(), v.string()),
});

const [vocabularyPath = '', intoPath = ''] = argv.slice(2);
const { pieces, emojiNames } = v.parse(
  VocabularySchema,
  JSON.parse(readFileSync(vocabularyPath, 'utf8')),
);
const lessonOf = createLessons(pieces, new Map(Object.entries(emojiNames)));
const forms = readSchoolForms();

const whereOf = ({ place, anonymous }: CorpusDraft) => ({
  ...(place === undefined ? {} : { place }),
  ...(anonymous === undefined ? {} : { anonymous }),
});

const lines = PARTS.flatMap((part) =>
  readCorpus(part).map((draft) => {
    const { id, voice, text, school, outcome, also, route } = draft;
    const mentions = findForms(text, forms.get(school) ?? []);
    const lesson = lessonOf({ text, mentions, ...whereOf(draft) });
    return { id, voice, part, outcome, also, route, ...lesson };
  }),
);
writeFileSync(
  intoPath,
  [LESSON_HEAD, ...lines].map((line) => `${JSON.stringify(line)}\n`).join(''),
);
