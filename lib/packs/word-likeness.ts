/** The different words of a text, in lower case and without signs. */
export function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

/** The Sørensen–Dice coefficient of two sets of words: 1 when they are equal, 0 when they share none. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return one.size + other.size === 0 ? 1 : (2 * shared) / (one.size + other.size);
}
