import type { Plugin } from 'vite';

/**
 * Starts our scripts in a tab with nothing around them. WXT's own start of an unlisted script carries a logger with its
 * sentences, which is bytes in every page for a console that this extension never writes to.
 */
export function bareScripts(): Plugin {
  return {
    name: 'bare-scripts',
    enforce: 'pre',
    transform(_source, id) {
      if (!id.includes('virtual:wxt-unlisted-script-entrypoint')) return null;
      const script = JSON.stringify(id.slice(id.indexOf('?') + 1));
      return { code: `import script from ${script};\nexport default script.main();`, map: null };
    },
  };
}
