import type { Plugin } from 'vite';

/**
 * Writes `let` for every `const` of the scripts that run in tabs. TypeScript has seen by then that none is assigned
 * anew, and one word instead of two makes the watcher half a hundred bytes smaller, compressed.
 */
export function letForConst(): Plugin {
  return {
    name: 'let-for-const',
    renderChunk(code, _chunk, { format }) {
      if (format !== 'iife') return null;
      let written = code;
      for (const start of placesOfConst(this.parse(code)).sort((a, b) => b - a))
        written = `${written.slice(0, start)}let${written.slice(start + 'const'.length)}`;
      return { code: written, map: null };
    },
  };
}

/** Where each declaration with `const` begins, in UTF-16 units. */
function placesOfConst(node: object): number[] {
  const inside = Object.values(node).flatMap((part: unknown) =>
    typeof part === 'object' && part !== null ? placesOfConst(part) : [],
  );
  const isConst = 'kind' in node && node.kind === 'const' && 'type' in node;
  return isConst && node.type === 'VariableDeclaration' && 'start' in node
    ? [Number(node.start), ...inside]
    : inside;
}
