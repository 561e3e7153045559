import { zipSync } from 'fflate';

/** One zip file with `files` in it, by their paths. */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(files), { level: 6 });
}
