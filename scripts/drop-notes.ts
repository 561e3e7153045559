import type { Plugin } from 'vite';

/** Leaves the notes for translators out of what is built: they are more than half of every English locale file. */
export function dropNotes(): Plugin {
  return {
    name: 'drop-notes',
    enforce: 'pre',
    transform(source, id) {
      if (!/\/lib\/words\/locales\/en\/[^?]+\.json$/.test(id)) return null;
      return { code: JSON.stringify(JSON.parse(source, withoutNote)), map: null };
    },
  };
}

/** A string may be called `note` as well, but then it is an entry with a message, and no text. */
function withoutNote(key: string, value: unknown): unknown {
  return key === 'note' && typeof value === 'string' ? undefined : value;
}
