import type { Plugin } from 'vite';

/** Leaves the notes for translators out of what is built: they are more than half of every locale file. */
export function dropNotes(): Plugin {
  return {
    name: 'drop-notes',
    enforce: 'pre',
    transform(source, id) {
      if (!/\/lib\/words\/locales\/[^?]+\.json$/.test(id)) return null;
      const entries: Record<string, { message: string }> = JSON.parse(source);
      const kept = Object.entries(entries).map(([key, { message }]) => [key, { message }]);
      return { code: JSON.stringify(Object.fromEntries(kept)), map: null };
    },
  };
}
