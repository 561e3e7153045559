/** How long the browser is given to begin saving before the file is let go, in ms. */
const LET_GO_AFTER = 60_000;

/** Hands a file to the browser to save under `name`. Nothing is sent: it is made here and saved here. */
export function saveFile(name: string, content: string | Uint8Array, type: string): void {
  const part = typeof content === 'string' ? content : Uint8Array.from(content);
  const url = URL.createObjectURL(new Blob([part], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), LET_GO_AFTER);
}

/** A name as the start of a file name: "Whitefield Primary School" → "whitefield-primary-school". */
export function fileStem(name: string): string {
  const stem = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 60);
  return stem === '' ? 'school' : stem;
}
