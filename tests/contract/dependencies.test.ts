import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const { dependencies, devDependencies } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
) as Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>;
const [, shipped = '', building = ''] = readFileSync(
  join(root, 'docs/dependencies.md'),
  'utf8',
).split(/^## .*$/m);

describe.each([
  ['ships', dependencies, shipped],
  ['builds and tests', devDependencies, building],
])('every package that %s', (_, packages, section) => {
  it('is pinned to one version', () => {
    const loose = Object.entries(packages).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('has its row in docs/dependencies.md, in order, with its version', () => {
    expect(rowsOf(section).map(({ name, version }) => [name, version])).toEqual(
      Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  });

  it('has a reason there', () => {
    expect(rowsOf(section).filter(({ reason }) => !/\w{4,}/.test(reason))).toEqual([]);
  });
});

function rowsOf(section: string) {
  return [...section.matchAll(/^\| `([^`]+)` *\| *(\S+) *\| *(.*?) *\|$/gm)].map(
    ([, name = '', version = '', reason = '']) => ({ name, version, reason }),
  );
}
