/** Areas that only the people of a school read, at their desk: English by design. */
export const ENGLISH_ONLY_AREAS: readonly string[] = ['desk'];

/** What `packs` says to a school about its own code, and what a school prints from it. */
const ENGLISH_ONLY_PACK_WORDS = /^(?:why|try)\.|^(?:word|letter|handOut|declaration|notice)/u;

/** The few words that go out to the school in a letter, and made-up posts about an English code. */
const ENGLISH_ONLY_SENT = /^letter\.sent|^try\.sample/u;

/** Whether a string stays in English in every language. */
export function isEnglishOnly(area: string, key: string): boolean {
  return (
    ENGLISH_ONLY_AREAS.includes(area) ||
    (area === 'packs' && ENGLISH_ONLY_PACK_WORDS.test(key)) ||
    ENGLISH_ONLY_SENT.test(`${area}.${key}`)
  );
}
