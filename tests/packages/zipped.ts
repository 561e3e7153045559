import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { unzipSync } from 'fflate';

/** The files in a zip, by path within it. */
export function filesInZip(path: string): Readonly<Record<string, Uint8Array>> {
  const entries = Object.entries(unzipSync(readFileSync(path)));
  return Object.fromEntries(entries.filter(([name]) => !name.endsWith('/')));
}

/** The files in a folder and all below it, by path within it. */
export function filesInFolder(folder: string): Readonly<Record<string, Uint8Array>> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))
      .map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)]),
  );
}

/** SHA-256 of each file, so that a difference can be read. */
export function sumsOf(
  files: Readonly<Record<string, Uint8Array>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [
      name,
      createHash('sha256').update(bytes).digest('hex'),
    ]),
  );
}
