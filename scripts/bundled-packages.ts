import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import license, { type Dependency } from 'rollup-plugin-license';
import type { Rollup } from 'vite';

/** A package of npm of which at least one line is in a build. */
export type BundledPackage = Readonly<{
  name: string;
  version: string;
  /** As an SPDX expression. */
  licence: string;
  /** The licence and notice as they lie in the package; empty where it holds none. */
  text: string;
}>;

/**
 * Writes down the packages that came into a build, as JSON sorted by name, outside of what is packed. A build is made
 * in several runs, one for each script; the file holds what has come in so far.
 */
export function noteBundledPackages(file: string): () => Rollup.Plugin {
  const found = new Map<string, BundledPackage>();
  const note = (packages: readonly Dependency[]): void => {
    for (const { name, version, license: licence, licenseText, noticeText } of packages) {
      if (!name || !version) continue;
      const text = [licenseText, noticeText].flatMap((part) => (part ? [tidied(part)] : []));
      found.set(name, { name, version, licence: licence ?? '', text: text.join('\n\n') });
    }
    mkdirSync(dirname(file), { recursive: true });
    const sorted = [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`);
  };
  return () => license({ thirdParty: { output: note } });
}

function tidied(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll(/[ \t]+$/gm, '')
    .trim();
}
