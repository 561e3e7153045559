import { openDraftModel, type DraftModel } from '@/lib/relevance';

/** Longer than this a card does not wait for the model: the cues answer alone. Milliseconds. */
const PATIENCE_MS = 250;

/** Gives the model once it is open, or nothing where it takes longer than `patience` ms (a quarter of a second) or cannot be opened. */
export type ModelDoor = (patience?: number) => Promise<DraftModel | undefined>;

/**
 * A door that opens the packaged model at the first knock and keeps it. `readFile` gives the model's bytes; while it
 * fails, each knock tries again.
 */
export function createModelDoor(readFile: () => Promise<Uint8Array<ArrayBuffer>>): ModelDoor {
  let opening: Promise<DraftModel | undefined> | undefined;
  const open = (): Promise<DraftModel | undefined> => {
    opening ??= readFile()
      .then(openDraftModel)
      .catch(() => {
        opening = undefined;
        return undefined;
      });
    return opening;
  };
  return (patience = PATIENCE_MS) => {
    let stop: ReturnType<typeof setTimeout> | undefined;
    const tired = new Promise<undefined>((resolve) => {
      stop = setTimeout(() => {
        resolve(undefined);
      }, patience);
    });
    return Promise.race([open(), tired]).finally(() => {
      clearTimeout(stop);
    });
  };
}
