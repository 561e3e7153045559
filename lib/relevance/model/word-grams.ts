/** Buckets of each of the two families of grams. */
export const FAMILY_BUCKETS = 1 << 16;
/** The families: words with their neighbours, and runs of letters within words. */
export const FAMILIES = 2;

const WORD = /[\p{L}\p{M}\p{N}']+|[^\s\p{L}\p{M}\p{N}']/gu;
const SHORTEST_RUN = 2;
const LONGEST_RUN = 5;
const MOST_WORDS = 2000;

/** FNV-1a over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/), brought to a bucket of a family. */
function bucketOf(gram: string, family: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < gram.length; at += 1)
    hash = Math.imul(hash ^ gram.charCodeAt(at), 0x01000193);
  return ((hash >>> 0) % FAMILY_BUCKETS) + family * FAMILY_BUCKETS;
}

function runsOf(word: string): readonly string[] {
  const edged = ` ${word} `;
  const runs: string[] = [];
  for (let length = SHORTEST_RUN; length <= LONGEST_RUN; length += 1)
    for (let from = 0; from + length <= edged.length; from += 1)
      runs.push(edged.slice(from, from + length));
  return runs;
}

/** How often each bucket's grams stand in a normalised text. Linear in its length; only its first 2,000 words count. */
export function countGrams(text: string): ReadonlyMap<number, number> {
  const words = Array.from(text.toLowerCase().matchAll(WORD), ([word]) => word).slice(
    0,
    MOST_WORDS,
  );
  const counts = new Map<number, number>();
  const count = (gram: string, family: number): void => {
    const bucket = bucketOf(gram, family);
    counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  };
  words.forEach((word, at) => {
    count(word, 0);
    const next = words[at + 1];
    if (next !== undefined) count(`${word} ${next}`, 0);
    for (const run of runsOf(word)) count(run, 1);
  });
  return counts;
}
