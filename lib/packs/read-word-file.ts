import type { CodeLine } from './code-line';
import { decideKinds } from './lines-of-text';
import { type WordFault, openWordFile } from './open-word-file';
import { wordLines } from './word-lines';

/** The lines of a Word document, headings and list items told apart; or the one reason it cannot be read. */
export type WordReading =
  Readonly<{ ok: true; lines: readonly CodeLine[] }> | Readonly<{ ok: false; fault: WordFault }>;

/**
 * Reads the text of a `.docx`. Never rejects, whatever the bytes. Pictures, comments, headers and footers are left
 * out and no mark-up is made. The reader of Word files is loaded at the first call.
 */
export async function readWordFile(bytes: Uint8Array): Promise<WordReading> {
  const opened = openWordFile(bytes);
  if (!opened.ok) return opened;
  try {
    const lines = decideKinds(wordLines(await documentTree(opened.bytes)));
    return lines.length > 0 ? { ok: true, lines } : { ok: false, fault: 'packs.wordEmpty' };
  } catch {
    return { ok: false, fault: 'packs.wordUnreadable' };
  }
}

/** Mammoth's tree, caught on its way to mark-up: an emptied tree goes on, so that none is made. */
async function documentTree(bytes: Uint8Array): Promise<unknown> {
  const { default: mammoth } = await import('mammoth');
  const { buffer } = Uint8Array.from(bytes);
  let tree: unknown = null;
  // Browsers read `arrayBuffer`, Node reads `buffer`; both take an ArrayBuffer.
  const input = { arrayBuffer: buffer, buffer };
  await mammoth.convertToHtml(input, {
    transformDocument: (document: object) => {
      tree = document;
      return { ...document, children: [] };
    },
  });
  return tree;
}
