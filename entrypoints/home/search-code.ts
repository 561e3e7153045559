import type { CodeSection } from '@/lib/packs';

/** Where in a clause the words sought stand, as `[start, end)` in UTF-16 offsets, in order. */
export type Spans = readonly (readonly [number, number])[];

/** Marks by clause id; a clause that holds none of the words is left out. */
export type FoundClauses = ReadonlyMap<string, Spans>;

/**
 * The clauses that hold `sought` as it stands, whatever its capitals, accents and kind of apostrophe. Null when there
 * is nothing to look for. A match begins at the start of a word, so that "post" is not found in "compost".
 */
export function searchCode(sections: readonly CodeSection[], sought: string): FoundClauses | null {
  const needle = folded(sought.trim()).letters;
  if (needle === '') return null;
  const found = sections.flatMap(({ clauses }) =>
    clauses.map(({ id, text }) => [id, spansOf(text, needle)] as const),
  );
  return new Map(found.filter(([, spans]) => spans.length > 0));
}

function spansOf(text: string, needle: string): Spans {
  const { letters, origins } = folded(text);
  const spans: (readonly [number, number])[] = [];
  for (
    let at = letters.indexOf(needle);
    at >= 0;
    at = letters.indexOf(needle, at + needle.length)
  ) {
    const isInWord = at > 0 && /[\p{L}\p{N}]$/u.test(letters.slice(0, at));
    const [start, end] = [origins[at], origins[at + needle.length]];
    if (!isInWord && start !== undefined && end !== undefined) spans.push([start, end]);
  }
  return spans;
}

/** The text without what makes the same word look different, and for each unit of it (and its end) the offset it came from. */
function folded(text: string): Readonly<{ letters: string; origins: readonly number[] }> {
  let letters = '';
  const origins: number[] = [];
  let offset = 0;
  for (const character of text) {
    const plain = character
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[‘’ʼ]/gu, "'")
      .toLowerCase();
    for (let unit = 0; unit < plain.length; unit++) origins.push(offset);
    letters += plain;
    offset += character.length;
  }
  return { letters, origins: [...origins, offset] };
}
