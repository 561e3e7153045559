import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A size in bytes, beside the most it may be. */
export type Size = Readonly<{ name: string; bytes: number; budget: number }>;

const kilobyte = 1024;

/**
 * The sizes that are held to a budget, of the build in `folder`: what is loaded into a tab, compressed
 * as gzip does at its best, and the whole package unpacked. Throws when a script is not in the build.
 */
export async function builtSizes(folder: string): Promise<readonly Size[]> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name));
  const scripts = await Promise.all([
    compressed(paths, 'draft-watcher.js', 8 * kilobyte),
    compressed(paths, 'message-boxes.js', kilobyte),
    compressed(paths, 'staff-watcher.js', 4 * kilobyte),
    compressed(paths, 'reminder-card.js', 20 * kilobyte),
  ]);
  const all = await Promise.all(paths.map(async (path) => (await stat(path)).size));
  const bytes = all.reduce((sum, each) => sum + each, 0);
  // Five without the draft reader's model, which earns its 8 (docs/draft-reader.md).
  return [...scripts, { name: 'package, unpacked', bytes, budget: 35 * kilobyte ** 2 }];
}

async function compressed(paths: readonly string[], name: string, budget: number): Promise<Size> {
  const path = paths.find((each) => basename(each) === name);
  if (path === undefined) throw new Error(`The build has no ${name}. Run \`npm run build\` first.`);
  const { length } = gzipSync(await readFile(path), { level: 9 });
  return { name: `${name}, gzip`, bytes: length, budget };
}
