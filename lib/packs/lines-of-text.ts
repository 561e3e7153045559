import type { CodeLine, LineKind, MarkedLine } from './code-line';

const BULLET = /^(?:[·•▪◦●○■□–—*➢✓✔-]|o(?= {2,}|\t))[\s\u00A0]+/u;
const NUMBER =
  /^(?:\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-z]|[ivx]{1,5})[.)]|\d{1,2}(?:\.\d{1,2}){1,3})\s+/iu;
/** What Word writes into plain text for its bookmarks; `_GoBack` marks only where the author last typed. */
const BOOKMARKS = /\[bookmark: ([^\]]{0,80})\]/giu;
const HIDDEN = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFD]/gu;
const LONGEST_HEADING = 80;

/** The lines of pasted text, each with its kind; empty lines are left out. Nothing of the wording is changed. */
export function linesOfText(text: string): readonly CodeLine[] {
  const marked = text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u).map(markedLine);
  return decideKinds(marked.filter((line) => line.text !== ''));
}

/** Every line with its kind: as its marks say, and where they say nothing, as its shape and neighbours suggest. */
export function decideKinds(lines: readonly MarkedLine[]): readonly CodeLine[] {
  const decided: CodeLine[] = [];
  let items: string[] | null = null;
  for (const [index, { kind, text, line }] of lines.entries()) {
    const next = lines[index + 1];
    const decision: LineKind =
      kind ??
      (items ? kindInList(text, items, next) : isHeading(text, next) ? 'heading' : 'paragraph');
    decided.push({ kind: decision, text, line });
    if (decision === 'item') items = [...(items ?? []), text];
    else items = decision === 'paragraph' && /:$/u.test(text) ? [] : null;
  }
  return decided;
}

function markedLine(raw: string, line: number): MarkedLine {
  const bookmarks = [...raw.matchAll(BOOKMARKS)].map(([, name]) => name);
  const bare = raw.replace(BOOKMARKS, '').replace(/\t/gu, ' ').replace(HIDDEN, '').trim();
  const kind = bookmarks.some((name) => name !== '_GoBack')
    ? 'heading'
    : BULLET.test(bare)
      ? 'item'
      : null;
  return { kind, text: bare.replace(BULLET, '').normalize('NFC'), line };
}

/** In a list that a colon opened: short lines are its items until one stands out or a sentence ends it. */
function kindInList(
  text: string,
  items: readonly string[],
  next: MarkedLine | undefined,
): LineKind {
  if (/[.!?]$/u.test(text) && !items.some((item) => /[.!?;]$/u.test(item)) && items.length > 0)
    return 'paragraph';
  const standsOut = items.length > 0 && !items.some((item) => looksLike(item, text));
  if (standsOut && isHeading(text, next)) return 'heading';
  return text.length > 300 ? 'paragraph' : 'item';
}

/** Items of one list begin alike ("Posting …", "Sending …") or share a telling word ("… Act 2013"). */
function looksLike(one: string, other: string): boolean {
  const [first, second] = [one, other].map((text) => new Set(text.match(/\p{L}{3,}/gu)));
  const bothGerunds = [one, other].every((text) => /^\p{L}+ing\b/u.test(text));
  const shared = [...(first ?? [])].some((word) => /^\p{Lu}/u.test(word) && second?.has(word));
  return bothGerunds || shared || /^\p{Ll}/u.test(other);
}

/** A short line without a full stop or a gap for a pen that something follows. */
function isHeading(text: string, next: MarkedLine | undefined): boolean {
  const title = text.replace(NUMBER, '');
  return (
    next !== undefined &&
    title.length <= LONGEST_HEADING &&
    title.split(/\s+/u).length <= 10 &&
    /^["'‘“(]?[\p{Lu}\p{N}]/u.test(title) &&
    !/[.,;:?…]$|_{4,}|\.{6,}/u.test(title)
  );
}
