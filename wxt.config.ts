import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { sites } from './lib/sites';
import { bareScripts } from './scripts/bare-scripts';
import { bundledListOf } from './scripts/bundled-in';
import { noteBundledPackages } from './scripts/bundled-packages';
import { dropNotes } from './scripts/drop-notes';
import { dropReachOuts } from './scripts/drop-reach-outs';
import { letForConst } from './scripts/let-for-const';
import { localeFiles } from './scripts/locale-files';

/**
 * Nothing may be fetched, framed or run but what is packaged; links and print are all that is left. `connect-src` lets
 * the packaged weights of the draft reader be read, `wasm-unsafe-eval` lets its packaged arithmetic run: no more than
 * WebAssembly, whatever the name says (https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy/script-src#unsafe_webassembly_execution).
 */
const PAGE_POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'none'; " +
  "connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

/** The scripts registered for the sites a parent turned on. */
const IN_TABS: readonly string[] = ['draft-watcher', 'message-boxes', 'staff-watcher'];

/** Names of fields that never leave the watcher: no message, no table, no other script and no browser knows them. */
const INNER_FIELDS = new RegExp(
  `^(?:${[
    'addText|openBlock|closeBlock',
    'findComposer|isQuiet|onRest|onEnd|origins|recheck',
    'behind|beyond|capital|capitals|classes|gap|longDesignators|looks|manner|mention|others|scored|sieve|slipped|starts|ends|steps|sums|weak|wordOf|wordStart',
  ].join('|')})$`,
);

/** Scripts that are loaded into a tab, of our own code and Preact's alone. */
const TAB_SCRIPTS = ['draft-watcher', 'reminder-card'];

/** Shortens what our own code allows; in the libraries of the pages it makes arrows of constructors. */
const FOR_TABS = {
  passes: 3,
  inline: 1,
  unsafe: true,
  unsafe_comps: true,
  unsafe_methods: true,
  keep_fargs: false,
  pure_getters: true,
  unsafe_arrows: true,
  drop_console: true,
};

/** All that the builds are made from, and nothing else that happens to lie in the folder. */
const SOURCES = [
  '{components,entrypoints,lib,public,scripts}/**',
  '{package,package-lock,tsconfig}.json',
  'wxt.config.ts',
  '.npmrc',
  'NOTICE',
  'README.md',
  'docs/store/for-reviewers.md',
];

/** One list for all the runs a build is made in. */
const noters = new Map<string, ReturnType<typeof noteBundledPackages>>();

function noteBundled(browser: string) {
  const noter = noters.get(browser) ?? noteBundledPackages(bundledListOf(`${browser}-mv3`));
  noters.set(browser, noter);
  return noter();
}

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  zip: { excludeSources: ['**'], includeSources: SOURCES },
  vite: ({ browser }) => ({
    plugins: [bareScripts(), dropNotes(), dropReachOuts(), letForConst(), preact()],
    build: {
      target: 'es2022',
      modulePreload: { polyfill: false },
      rollupOptions: { plugins: [noteBundled(browser)] },
      // A tenth smaller than the usual minifier's, which the watcher needs: it runs in every page of a site.
      minify: 'terser',
      terserOptions: {
        ecma: 2020,
        // Vite keeps a detour for a browser of 2016, which no extension of ours could run in.
        safari10: false,
        compress: { passes: 4, drop_console: true },
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['scripting', 'storage'],
    optional_host_permissions: sites.flatMap(({ origins }) => [...origins]),
    content_security_policy: { extension_pages: PAGE_POLICY },
    commands: {
      'go-to-card': {
        suggested_key: { default: 'Alt+Shift+Q' },
        description: '__MSG_goToCard__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'quiet-word@quiet-word.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
  hooks: {
    // Fields that never leave the watcher get short names; those of messages and tables must keep theirs.
    'vite:build:extendConfig': ([entrypoint], { build }) => {
      if (!build?.terserOptions || !TAB_SCRIPTS.includes(entrypoint?.name ?? '')) return;
      build.terserOptions.compress = FOR_TABS;
      if (entrypoint?.name === 'draft-watcher')
        build.terserOptions.mangle = { properties: { regex: INNER_FIELDS } };
    },
    'build:publicAssets': (_wxt, files) => {
      files.push(...localeFiles());
      // Most of these licences ask that their text goes wherever the code goes.
      files.push({ relativeDest: 'NOTICE.txt', contents: readFileSync('NOTICE', 'utf8') });
    },
    // These are no WXT content scripts (those announce themselves to the page), but they live where they do.
    'entrypoints:resolved': (wxt, entrypoints) => {
      for (const entrypoint of entrypoints)
        if (IN_TABS.includes(entrypoint.name))
          entrypoint.outputDir = resolve(wxt.config.outDir, 'content-scripts');
    },
  },
});
