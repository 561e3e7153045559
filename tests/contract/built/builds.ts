import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const output = join(import.meta.dirname, '../../../.output');

/** Both builds that are handed out, by the browser they are for. */
export const builds = [
  ['Chromium', join(output, 'chrome-mv3')],
  ['Firefox', join(output, 'firefox-mv3')],
] as const;

/** The files of a build whose names end in one of `endings`, with their text, by path within the build. */
export function filesOf(
  build: string,
  ...endings: readonly string[]
): (readonly [path: string, text: string])[] {
  return readdirSync(build, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && endings.some((ending) => file.name.endsWith(ending)))
    .map((file) => join(file.parentPath, file.name))
    .map((path) => [relative(build, path), readFileSync(path, 'utf8')] as const);
}

/** The manifest of a build, as the browser reads it. */
export function manifestOf(build: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as Record<string, unknown>;
}
