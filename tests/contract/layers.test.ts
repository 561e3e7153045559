import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { ICruiseResult } from 'dependency-cruiser';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** A file, a line in it, and the rules that line breaks. */
const cases: readonly (readonly [file: string, line: string, breaks: readonly string[]])[] = [
  ['lib/drafts/a.ts', "import { sites } from '@/lib/sites';", []],
  ['lib/sites/a.ts', "import { drafts } from '@/lib/drafts';", ['sites-types', 'sites-uses']],
  ['lib/relevance/a.ts', "import type { sites } from '@/lib/sites';", []],
  ['lib/relevance/b.ts', "import { sites } from '@/lib/sites';", ['relevance-uses']],
  ['lib/naming/a.ts', "import type { packs } from '@/lib/packs';", ['naming-types']],
  ['lib/guidance/a.ts', "import type { packs } from '@/lib/packs';", []],
  ['lib/guidance/b.ts', "import { packs } from '@/lib/packs';", ['guidance-uses']],
  ['lib/reminders/a.ts', "import { relevance } from '@/lib/relevance';", []],
  [
    'lib/reminders/b.ts',
    "import { store } from '@/lib/store';",
    ['reminders-types', 'reminders-uses'],
  ],
  ['lib/store/a.ts', "import { packs } from '@/lib/packs';", []],
  ['lib/store/b.ts', "import { idb } from '../packs/inside';", ['packs-door']],
  ['lib/messages/a.ts', "import type { store } from '@/lib/store';", []],
  ['lib/messages/b.ts', "import { store } from '@/lib/store';", ['messages-uses']],
  ['lib/words/a.ts', "import './words-inside';", []],
  ['lib/packs/b.ts', "import '@/components/view';", ['lib-looks-down']],
  ['lib/packs/c.ts', "import '@/entrypoints/popup/main';", ['lib-looks-down']],
  ['lib/packs/d.ts', "import '@/tests/helper';", ['shipped-stands-alone']],
  ['lib/packs/e.ts', "import 'node:fs';", ['no-node']],
  ['lib/packs/f.ts', "import { browser } from 'wxt/browser';", ['pure-core']],
  ['lib/access/a.ts', "import { browser } from 'wxt/browser';", []],
  ['lib/packs/g.ts', "import './no-such-file';", ['found']],
  ['lib/packs/i.ts', "import { openDB } from 'idb';", ['database-in-its-room']],
  ['lib/store/c.ts', "import { openDB } from 'idb';", []],
  ['lib/packs/j.ts', "import './j-back';", ['no-cycles']],
  ['lib/packs/j-back.ts', "import './j';", ['no-cycles']],
  ['lib/packs/k.ts', "import '@/lib/attic';", ['known-rooms', 'packs-types', 'packs-uses']],
  ['components/a.tsx', "import type { reminders } from '@/lib/reminders';", []],
  ['components/b.tsx', "import { reminders } from '@/lib/reminders';", ['components-know-types']],
  ['components/c.tsx', "import { browser } from 'wxt/browser';", ['pure-core']],
  ['components/d.tsx', "import '@/entrypoints/popup/main';", ['components-look-down']],
  ['entrypoints/background/a.ts', "import { store } from '@/lib/store';", []],
  ['entrypoints/background/b.ts', "import { inside } from '@/lib/packs/inside';", ['packs-door']],
  ['entrypoints/draft-watcher.content/a.ts', "import { naming } from '@/lib/naming';", []],
  [
    'entrypoints/draft-watcher.content/b.ts',
    "import { packs } from '@/lib/packs';",
    ['draft-watcher-uses'],
  ],
  ['entrypoints/reminder-card/a.ts', "import { view } from '@/components/view';", []],
  [
    'entrypoints/reminder-card/b.ts',
    "import { relevance } from '@/lib/relevance';",
    ['reminder-card-uses'],
  ],
];

const rooms =
  'sites drafts naming relevance guidance reminders packs store access messages words attic';
const scenery: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    rooms.split(' ').map((room) => [`lib/${room}/index.ts`, `export const ${room} = 1;`]),
  ),
  'lib/packs/inside.ts': 'export const inside = 1;',
  'lib/words/words-inside.ts': 'export const inside = 1;',
  'components/view.tsx': 'export const view = 1;',
  'entrypoints/popup/main.ts': 'export const main = 1;',
  'tests/helper.ts': 'export const helper = 1;',
  'tsconfig.json':
    '{"compilerOptions": {"module": "ESNext", "moduleResolution": "Bundler", "jsx": "react-jsx", "paths": {"@/*": ["./*"]}}}',
};

let house: string;
let broken: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  house = await mkdtemp(join(tmpdir(), 'quiet-word-layers-'));
  await symlink(join(root, 'node_modules'), join(house, 'node_modules'));
  for (const [file, text] of [...Object.entries(scenery), ...cases]) {
    await mkdir(dirname(join(house, file)), { recursive: true });
    await writeFile(join(house, file), `${text}\n`);
  }
  broken = await rulesBroken();
}, 60_000);

afterAll(() => rm(house, { recursive: true, force: true }));

it.each(cases)('%s: %s', (file, _, breaks) => {
  expect([...(broken.get(file) ?? [])].sort()).toEqual([...breaks].sort());
});

async function rulesBroken(): Promise<Map<string, string[]>> {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = join(root, '.dependency-cruiser.cjs');
  const args = [
    program,
    '--config',
    config,
    '--output-type',
    'json',
    'entrypoints',
    'components',
    'lib',
  ];
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    cwd: house,
    maxBuffer: 2 ** 26,
  });
  const { summary } = JSON.parse(stdout) as ICruiseResult;
  const found = new Map<string, string[]>();
  for (const { from, cycle, rule } of summary.violations)
    for (const file of cycle?.map(({ name }) => name) ?? [from])
      found.set(file, [...new Set([...(found.get(file) ?? []), rule.name])]);
  return found;
}
