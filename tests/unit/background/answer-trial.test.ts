import { expect, it } from 'vitest';
import { answerTrial, type TrialAnswering } from '@/entrypoints/background/answer-trial';
import { openDraftModel } from '@/lib/relevance';
import { createWords } from '@/lib/words';
import { readPackagedModel } from '../../../scripts/analyse/read-packaged-model';
import { PACK_FILES } from '../packs/example-packs';

const SOURCE = PACK_FILES[0]?.[1] ?? '';
const words = () => createWords('en-GB');
const opened = openDraftModel(readPackagedModel());
const withModel: TrialAnswering = { words, model: () => Promise.resolve(opened) };
const withoutModel: TrialAnswering = { words, model: () => Promise.resolve(undefined) };

const DRAFTS = [
  'Does Whitefield Primary even read the emails we send',
  'Honestly Whitefield Primary could not organise a trip to the corner shop',
  'Whitefield Primary made my boy cry again and nobody there gives two hoots',
  'Anyone elses kid come home starving from Whitefield Primary',
];

const tried = (text: string, ports = withModel, source = SOURCE) =>
  answerTrial({ kind: 'try-pack', source, text }, ports);

it('reads with the model, and says whether it did', async () => {
  const byModel = await Promise.all(DRAFTS.map((text) => tried(text)));
  const byCues = await Promise.all(DRAFTS.map((text) => tried(text, withoutModel)));
  expect(byModel.map((reply) => reply.byModel)).toEqual(DRAFTS.map(() => true));
  expect(byCues.map((reply) => reply.byModel)).toEqual(DRAFTS.map(() => false));
  const keys = (replies: typeof byModel) => replies.map(({ card }) => card?.key);
  expect(keys(byModel)).not.toContain(undefined);
  expect(keys(byModel)).not.toEqual(keys(byCues));
});

it('has no card for a draft that does not name the school, nor for a pack that cannot be read', async () => {
  expect((await tried('Third supply teacher this term')).card).toBeNull();
  expect((await tried('Fed up with Whitefield Primary', withModel, '{')).card).toBeNull();
});
