import { Unzip, UnzipInflate, zipSync } from 'fflate';

/** Bounds of a Word file, in bytes: as it comes, and its text parts once inflated. */
const WORD_LIMITS = { file: 20 * 1024 * 1024, text: 8 * 1024 * 1024, parts: 500 } as const;

/** Why a file cannot be read as a Word document. */
export const WORD_FAULTS = [
  'packs.wordTooLarge',
  'packs.wordOldFormat',
  'packs.wordNotWord',
  'packs.wordUnreadable',
  'packs.wordEmpty',
] as const;
export type WordFault = (typeof WORD_FAULTS)[number];

/** A fresh `.docx` of the text parts alone, or why there is none. */
export type OpenedWordFile =
  Readonly<{ ok: true; bytes: Uint8Array }> | Readonly<{ ok: false; fault: WordFault }>;

/** Old `.doc` files and files with a password begin so (https://learn.microsoft.com/openspecs/windows_protocols/ms-cfb). */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const PIECE_BYTES = 16 * 1024;

/**
 * Opens a `.docx` so far as its text goes: pictures and other parts are never inflated, the text parts are counted
 * as they inflate whatever sizes the file states, and entity definitions, which Word never writes, are refused.
 */
export function openWordFile(bytes: Uint8Array): OpenedWordFile {
  if (bytes.length > WORD_LIMITS.file) return refuse('packs.wordTooLarge');
  if (startsWith(bytes, COMPOUND_FILE)) return refuse('packs.wordOldFormat');
  if (!startsWith(bytes, ZIP)) return refuse('packs.wordNotWord');
  const parts = inflateTextParts(bytes);
  if (typeof parts === 'string') return refuse(parts);
  if (
    !parts.has('[Content_Types].xml') ||
    ![...parts.keys()].some((name) => name.startsWith('word/'))
  )
    return refuse('packs.wordNotWord');
  if ([...parts.values()].some(definesEntities)) return refuse('packs.wordUnreadable');
  const opened = [...parts].map(([name, part]) => [name, unwrapFields(part)] as const);
  return { ok: true, bytes: zipSync(Object.fromEntries(opened), { level: 0 }) };
}

/** Takes away what is put around the text of simple fields, merge fields among them: mammoth leaves all in it out. */
function unwrapFields(part: Uint8Array): Uint8Array {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(part);
    return text.includes('<w:fldSimple')
      ? new TextEncoder().encode(text.replace(/<\/?w:fldSimple\b[^>]*>/gu, ''))
      : part;
  } catch {
    return part;
  }
}

function inflateTextParts(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | WordFault {
  const parts = new Map<string, Uint8Array>();
  let inflated = 0;
  let broken = false;
  const unzip = new Unzip((file) => {
    if (!/\.(?:xml|rels)$/iu.test(file.name) || parts.has(file.name)) return;
    const chunks: Uint8Array[] = [];
    file.ondata = (error, chunk, final) => {
      broken ||= error !== null;
      inflated += error ? 0 : chunk.length;
      if (isTooMuch()) file.terminate();
      else if (!error) chunks.push(chunk);
      if (final) parts.set(file.name, joined(chunks));
    };
    file.start();
  });
  const isTooMuch = () => inflated > WORD_LIMITS.text || parts.size > WORD_LIMITS.parts;
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && !isTooMuch(); at += PIECE_BYTES)
      unzip.push(bytes.subarray(at, at + PIECE_BYTES), at + PIECE_BYTES >= bytes.length);
  } catch {
    broken = true;
  }
  if (isTooMuch()) return 'packs.wordTooLarge';
  return broken ? 'packs.wordUnreadable' : parts;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Looked for byte by byte as ASCII and as UTF-16, the encodings XML parsers must know. */
function definesEntities(part: Uint8Array): boolean {
  return /<!(?:DOCTYPE|ENTITY)/iu.test(new TextDecoder('latin1').decode(part).replaceAll('\0', ''));
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function refuse(fault: WordFault): OpenedWordFile {
  return { ok: false, fault };
}
