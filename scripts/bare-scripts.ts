import type { Plugin } from 'vite';

/**
 * Starts our scripts in a tab with nothing around them, and leaves no name behind. WXT's own start of an unlisted
 * script carries a logger with its sentences, which is bytes in every page for a console that this extension never
 * writes to; and its definition carries a choice between a function and an object, of which ours are always objects.
 */
export function bareScripts(): Plugin {
  return {
    name: 'bare-scripts',
    enforce: 'pre',
    transform(_source, id) {
      if (/\/define-unlisted-script\.m?js$/.test(id))
        return { code: 'export const defineUnlistedScript = (script) => script;', map: null };
      if (!id.includes('virtual:wxt-unlisted-script-entrypoint')) return null;
      const script = JSON.stringify(id.slice(id.indexOf('?') + 1));
      return { code: `import script from ${script};\nscript.main();`, map: null };
    },
  };
}
