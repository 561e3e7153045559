import type { Plugin } from 'vite';

/** The ways out that Papa Parse has for files it is to fetch or to read in a worker; we give it text alone. */
const waysOut = [/new XMLHttpRequest\b(?:\(\))?/g, /new \w+\.Worker\(/g] as const;

/**
 * Takes every way to a network out of a library that never comes to it here. Fails the build when a way out is no
 * longer found where it was, because then it may be there in another shape.
 */
export function dropReachOuts(): Plugin {
  return {
    name: 'drop-reach-outs',
    enforce: 'pre',
    transform(source, id) {
      if (!/\/papaparse\/papaparse(?:\.min)?\.js$/.test(id)) return null;
      if (!waysOut.every((way) => source.search(way) >= 0))
        return this.error('Papa Parse has changed: look for its ways to a network again.');
      const [request, worker] = waysOut;
      return { code: source.replace(request, 'null').replace(worker, 'Object('), map: null };
    },
  };
}
