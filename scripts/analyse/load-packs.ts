import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createNameMatcher, deriveNameTable } from '@/lib/naming';
import type { NameMatcher, SchoolNames } from '@/lib/naming';
import { packNames, readPack } from '@/lib/packs';
import type { SchoolPack } from '@/lib/packs';

/** A pack ready for analysing drafts: `file` is its file name, which also stands for the school. */
export type LoadedPack = Readonly<{
  file: string;
  pack: SchoolPack;
  names: SchoolNames;
  matcher: NameMatcher;
}>;

/** The packs that could be read, and one sentence for each file that could not. */
export type LoadedPacks = Readonly<{
  packs: readonly LoadedPack[];
  /** Finds all of these schools together, as the extension does for a parent who keeps several packs. */
  together: NameMatcher;
  faults: readonly string[];
}>;

function packFiles(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(path, name));
}

function loadPack(path: string): LoadedPack | string {
  const reading = readPack(readFileSync(path, 'utf8'));
  const file = basename(path);
  if (!reading.ok)
    return `${path}: ${reading.faults.map((fault) => `${fault.path} ${fault.key}`.trim()).join('; ')}`;
  const names: SchoolNames = { school: file, ...packNames(reading.pack), taught: [], refused: [] };
  return { file, pack: reading.pack, names, matcher: createNameMatcher(deriveNameTable([names])) };
}

/** Reads every pack at `paths`, files or folders of `.json` files. A file that cannot be read is a fault. */
export function loadPacks(paths: readonly string[]): LoadedPacks {
  const packs: LoadedPack[] = [];
  const faults: string[] = [];
  for (const path of paths)
    try {
      for (const file of packFiles(path)) {
        const loaded = loadPack(file);
        if (typeof loaded === 'string') faults.push(loaded);
        else packs.push(loaded);
      }
    } catch (error) {
      faults.push(`${path}: ${error instanceof Error ? error.message : 'cannot be read'}`);
    }
  const together = createNameMatcher(deriveNameTable(packs.map(({ names }) => names)));
  return { packs, together, faults };
}
