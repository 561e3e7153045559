import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAPERS, blocksOf, wordBlocks } from '@/entrypoints/school-desk/describe-paper';
import { fingerprintPack, packLink, readWordFile, writeWordFile } from '@/lib/packs';
import { createWords } from '@/lib/words';
import { WHITEFIELD } from '../unit/packs/example-packs';

const run = promisify(execFile);
const has = (program: string) => spawnSync(program, ['--version']).error === undefined;
const missing = ['soffice', 'pdftotext'].filter((program) => !has(program));
const title =
  missing.length === 0
    ? 'a hand-out in LibreOffice'
    : `a hand-out in LibreOffice (not looked at: there is no ${missing.join(' and no ')} here)`;

const words = createWords('en-GB');
/** The smallest PNG there is, one white point, in the place of the drawn square. */
const WHITE = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=',
  ),
  (character) => character.charCodeAt(0),
);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hand-outs-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Every run of white space as one space. */
const flat = (text: string) => text.replace(/\s+/gu, ' ').trim();

describe.skipIf(missing.length > 0)(title, () => {
  it.each(PAPERS)(
    'of the %s says what it says in Word, on A4',
    { timeout: 120_000 },
    async (kind) => {
      const link = packLink(WHITEFIELD, 'https://www.whitefield-primary.example/quiet-word.html');
      const setUp = { link, words: await fingerprintPack(WHITEFIELD) };
      const blocks = blocksOf(kind, WHITEFIELD, setUp);
      const file = await writeWordFile(
        kind,
        await wordBlocks(blocks, words, () => Promise.resolve(WHITE)),
      );
      await writeFile(join(folder, `${kind}.docx`), file);
      await run('soffice', [
        `-env:UserInstallation=file://${folder}/profile`,
        ...['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, `${kind}.docx`)],
      ]);
      const pdf = join(folder, `${kind}.pdf`);
      const { stdout } = await run('pdftotext', ['-layout', pdf, '-']);
      const { stdout: facts } = await run('pdfinfo', [pdf]);
      expect(facts).toContain('(A4)');
      const read = await readWordFile(file);
      if (!read.ok) throw new Error(read.fault);
      const shown = flat(stdout);
      for (const { text } of read.lines) expect(shown).toContain(flat(text));
      expect(read.lines.length).toBeGreaterThan(5);
    },
  );
});
