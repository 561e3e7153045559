import { execFileSync } from 'node:child_process';
import {
  constants,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { zlibSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { filesInFolder, filesInZip, sumsOf } from './zipped';

const root = join(import.meta.dirname, '../..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
};
const zipNamed = (kind: string) => join(root, `.output/quiet-word-${version}-${kind}.zip`);
const elsewhere = mkdtempSync(join(tmpdir(), 'rebuilt-'));
// A copy of every package of npm takes its time to go.
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }), 300_000);

describe.each(['chrome', 'edge', 'firefox'])('the package for %s', (browser) => {
  const packed = filesInZip(zipNamed(browser));

  it('is the build, to the byte', () => {
    expect(sumsOf(packed)).toEqual(sumsOf(filesInFolder(join(root, `.output/${browser}-mv3`))));
  });

  it('has the manifest at its top, with the version of package.json', () => {
    const manifest = JSON.parse(new TextDecoder().decode(packed['manifest.json'])) as unknown;
    expect(manifest).toMatchObject({ manifest_version: 3, version });
  });

  it('stays below 5 MB, the model that reads drafts left out of account', () => {
    const model = zlibSync(packed['draft-reader.model'] ?? new Uint8Array(), { level: 9 });
    expect(model.length).toBeGreaterThan(1_000_000);
    expect(readFileSync(zipNamed(browser)).length - model.length).toBeLessThan(5_000_000);
  });

  it('holds what a browser reads, and no map, test or note', () => {
    const known = /\.(?:js|css|html|json|png|svg|txt|model|wasm)$/;
    expect(Object.keys(packed).filter((name) => !known.test(name))).toEqual([]);
  });
});

describe('the sources for reviewers', () => {
  const sources = filesInZip(zipNamed('sources'));

  it('hold nothing but what the package is made from', () => {
    const listed = execFileSync('git', ['ls-files', '--cached'], { cwd: root, encoding: 'utf8' });
    const tracked = new Set(listed.split('\n'));
    expect(Object.keys(sources).filter((name) => !tracked.has(name))).toEqual([]);
    expect(Object.keys(sources)).toEqual(
      expect.arrayContaining(['package-lock.json', 'README.md', 'docs/store/for-reviewers.md']),
    );
    expect(Object.keys(sources).filter((name) => name.startsWith('tests/'))).toEqual([]);
  });

  it('build into the same bytes in another place', () => {
    for (const [name, bytes] of Object.entries(sources)) {
      mkdirSync(dirname(join(elsewhere, name)), { recursive: true });
      writeFileSync(join(elsewhere, name), bytes);
    }
    // Not by a link: the bundler goes by where a package really lies.
    cpSync(join(root, 'node_modules'), join(elsewhere, 'node_modules'), {
      recursive: true,
      verbatimSymlinks: true,
      mode: constants.COPYFILE_FICLONE,
    });
    execFileSync('npm', ['run', 'build:firefox'], {
      cwd: elsewhere,
      env: strangeEnvironment(),
      stdio: 'pipe',
      shell: process.platform === 'win32',
    });
    const rebuilt = filesInFolder(join(elsewhere, '.output/firefox-mv3'));
    expect(sumsOf(rebuilt)).toEqual(sumsOf(filesInZip(zipNamed('firefox'))));
  });
});

/** A reviewer's machine: another home, zone and language, and nothing of what is set here but where programs are. */
function strangeEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot } = process.env;
  return {
    PATH,
    ...(SystemRoot === undefined ? {} : { SystemRoot }),
    HOME: elsewhere,
    USERPROFILE: elsewhere,
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
  };
}
