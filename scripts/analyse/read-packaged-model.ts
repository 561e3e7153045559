import { readFileSync } from 'node:fs';

const MODEL = new URL('../../public/draft-reader.model', import.meta.url);

/** The bytes of the draft reader as it ships, in a buffer of their own. Throws when it is not there. */
export function readPackagedModel(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(readFileSync(MODEL));
}
