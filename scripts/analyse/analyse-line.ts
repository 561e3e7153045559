import type { DraftModel } from '@/lib/relevance';
import { analyseDraft } from './analyse-draft';
import { readDraftLine } from './draft-line';
import type { LoadedPacks } from './load-packs';

/** What becomes of one line: a line of JSON to write, a sentence on what is wrong with it, or nothing for a blank one. */
export type LineAnswer =
  Readonly<{ kind: 'line'; text: string }> | Readonly<{ kind: 'fault'; text: string }> | null;

/** Analyses one line of input. Never throws for anything the line says. */
export function analyseLine(line: string, loaded: LoadedPacks, model: DraftModel): LineAnswer {
  if (line.trim() === '') return null;
  const reading = readDraftLine(line);
  const answer = reading.ok ? analyseDraft(reading.draft, loaded, model) : reading;
  return answer.ok
    ? { kind: 'line', text: JSON.stringify(answer.analysis) }
    : { kind: 'fault', text: answer.fault };
}
