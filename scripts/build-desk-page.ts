import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { build, type Rollup } from 'vite';
import { dropNotes } from './drop-notes';
import { dropReachOuts } from './drop-reach-outs';
import { say } from './say.mjs';

const root = join(import.meta.dirname, '..');
const folder = join(root, '.output/school-desk');

/** The text of the whole desk as one script and one style sheet, from the very files the extension's page is made of. */
async function bundle(): Promise<Readonly<{ script: string; styles: string }>> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [dropNotes(), dropReachOuts(), preact()],
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      modulePreload: false,
      rollupOptions: {
        input: join(root, 'entrypoints/school-desk/page-alone.ts'),
        output: { format: 'iife', inlineDynamicImports: true },
      },
    },
  });
  const made = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const script = made.find((file): file is Rollup.OutputChunk => file.type === 'chunk');
  const styles = made.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  if (!script || styles?.type !== 'asset') throw new Error('The desk was not built.');
  return { script: script.code, styles: String(styles.source) };
}

/** One page that may run and look like itself, and can reach nothing. */
function pageOf(script: string, styles: string): string {
  // The end tag of a script ends it even inside a string; with the slash escaped the string is the same.
  const code = script
    .replace(/<\/(?=script)/giu, '<\\/')
    .replaceAll('<!--', '<\\!--')
    .trim();
  const policy =
    `default-src 'none'; script-src '${hashOf(code)}'; style-src '${hashOf(styles)}'; ` +
    `base-uri 'none'; form-action 'none'`;
  return [
    '<!doctype html>',
    '<html lang="en-GB">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<title>Quiet Word</title>',
    `<style>${styles}</style>`,
    '</head>',
    '<body>',
    '<div id="page"></div>',
    `<script type="module">${code}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

const { script, styles } = await bundle();
await mkdir(folder, { recursive: true });
await writeFile(join(folder, 'school-desk.html'), pageOf(script, styles));
say('The school desk as a page of its own is in .output/school-desk.');
