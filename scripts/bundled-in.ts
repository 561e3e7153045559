import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { BundledPackage } from './bundled-packages';

const bundledPackages = v.array(
  v.object({ name: v.string(), version: v.string(), licence: v.string(), text: v.string() }),
);

/** Where a build leaves the list of packages in it: beside what is packed, so that it is not packed. */
export function bundledListOf(build: string): string {
  return join(import.meta.dirname, '../.output', `${build}.packages.json`);
}

/** The packages in these builds, such as `chrome-mv3`. Throws when one has not been built. */
export function bundledIn(builds: readonly string[]): readonly BundledPackage[] {
  return builds.flatMap((build) =>
    v.parse(bundledPackages, JSON.parse(readFileSync(bundledListOf(build), 'utf8'))),
  );
}
