import { expect, it } from 'vitest';
import { judgeDraft, openDraftModel } from '@/lib/relevance';
import { readPackagedModel } from '../../../../scripts/analyse/read-packaged-model';

const model = openDraftModel(readPackagedModel());

function outcomeOf(text: string) {
  const mention = { start: 0, end: 18, form: 'Whitefield Primary', strength: 'strong' as const };
  const match = { school: 'w', mentions: [mention] as const, sureness: 1 };
  const school = { names: { name: 'Whitefield Primary School', staff: [] } };
  return judgeDraft({ text: `Whitefield Primary. ${text}`, match }, school, model).outcome;
}

it.each([
  ['he says he wants to die'],
  ['she took an overdose last night'],
  ['the caretaker is a paedo'],
  ['the coach touched her privates'],
  ['he is being hit at home'],
  ['they were holding my child down'],
  ['bleeding and nobody rang'],
  ['being beaten up every day'],
  ['a teacher dragged him along the corridor by his arm'],
  ['she is scared of her teacher'],
  ['suicidle thoughts and he is nine'],
])('nothing the model reads puts a plain sign of harm aside: %s', (text) => {
  expect(outcomeOf(text)).toBe('help');
});

it.each([
  ['killing it at sports day'],
  ['dying of laughter at the nativity'],
  ['I could murder a curry after parents evening'],
  ['a head lice massacre in our house'],
  ['safeguarding training day today so no school'],
])('an innocent use of the same words brings no help: %s', (text) => {
  expect(outcomeOf(text)).not.toBe('help');
});
