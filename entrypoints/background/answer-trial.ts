import type { PageReplies, PageRequest } from '@/lib/messages';
import { readPack } from '@/lib/packs';
import type { DraftModel } from '@/lib/relevance';
import type { Words } from '@/lib/words';
import { tryPack } from '../shared/try-pack';

/** What reading a draft for the school desk needs. */
export type TrialAnswering = Readonly<{
  /** The model, however long it takes to open; undefined where it cannot be. */
  model(): Promise<DraftModel | undefined>;
  /** Words for a card in the language of the browser. */
  words(): Words;
}>;

/** What a draft brings up by the pack on the school desk. Neither is kept; no card where the pack cannot be read. */
export async function answerTrial(
  { source, text }: Extract<PageRequest, { kind: 'try-pack' }>,
  ports: TrialAnswering,
): Promise<PageReplies['try-pack']> {
  const reading = readPack(source);
  const model = await ports.model();
  const card = reading.ok ? tryPack(text, reading.pack, ports.words(), model) : null;
  return { card, byModel: model !== undefined };
}
