import { build, type Plugin } from 'esbuild';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { standInSites, type StandInSite } from './document';

const here = dirname(fileURLToPath(import.meta.url));

/** The folder the built pages lie in, one script for each site. */
export const builtFolder = join(here, '..', '.built');

/** Facebook's own build of Draft.js gives its parts other class names than the published one. */
const oldFacebookClasses: Plugin = {
  name: 'old-facebook-classes',
  setup(builder) {
    builder.onResolve({ filter: /^fbjs\/lib\/cx$/ }, () => ({
      path: join(here, 'pages', 'facebook', 'draft-class-names.cts'),
    }));
  },
};

/**
 * Builds the pages of every site into `builtFolder`, unless nothing they are made of has changed since.
 * Returns whether it built. Throws with esbuild's account of what is wrong when a page does not compile.
 */
export async function buildStandIns(): Promise<boolean> {
  const stampFile = join(builtFolder, 'stamp');
  const stamp = await fingerprint();
  if ((await readFile(stampFile, 'utf8').catch(() => '')) === stamp) return false;
  await mkdir(builtFolder, { recursive: true });
  await Promise.all(
    standInSites.map((site) => buildSite(site, site === 'facebook' ? [oldFacebookClasses] : [])),
  );
  await replaceFile(stampFile, stamp);
  return true;
}

async function buildSite(site: StandInSite, plugins: Plugin[]): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [join(here, 'pages', site, 'main.tsx')],
    tsconfig: join(here, 'tsconfig.json'),
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
    loader: { '.css': 'text' },
    define: { 'process.env.NODE_ENV': '"production"', global: 'window', __DEV__: 'false' },
    // The package calls its own modules free of side effects; the first import of each page is not.
    ignoreAnnotations: true,
    plugins,
  });
  const script = outputFiles[0];
  if (!script) throw new Error(`esbuild made no script for ${site}`);
  await replaceFile(join(builtFolder, `${site}.js`), script.text);
}

/** Writes beside and renames, so that another process never reads half a file. */
async function replaceFile(path: string, text: string): Promise<void> {
  const beside = `${path}.${process.pid}`;
  await writeFile(beside, text);
  await rename(beside, path);
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  const files = await readdir(here, { recursive: true, withFileTypes: true });
  const paths = files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name));
  for (const path of paths.sort()) hash.update(path).update(await readFile(path));
  hash.update(await readFile(join(here, '..', '..', 'package-lock.json')));
  return hash.digest('hex');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const built = await buildStandIns();
  process.stdout.write(built ? 'Stand-in pages built.\n' : 'Stand-in pages are up to date.\n');
}
