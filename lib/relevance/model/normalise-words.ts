const EMOJI = /\p{Extended_Pictographic}[\u{FE0F}\u{200D}\u{1F3FB}-\u{1F3FF}]*/gu;
const SHOUTED = /(?<![\p{L}\p{N}])\p{Lu}{4,}(?![\p{L}\p{N}])/gu;
const DRAWN_OUT = /(\p{L})\1{2,}/gu;

/**
 * Brings writing nearer to the prose the encoder was first taught on: one form of each letter and quotation mark,
 * emoji as their names, shouted words in small letters, "soooo" as "soo". Offsets are not kept.
 * `emojiNames` has the name of each emoji; one without a name is left as it is.
 */
export function normaliseWords(text: string, emojiNames: ReadonlyMap<string, string>): string {
  return text
    .normalize('NFKC')
    .replace(EMOJI, (emoji) => {
      const name = emojiNames.get(String.fromCodePoint(emoji.codePointAt(0) ?? 0));
      return name === undefined ? emoji : ` ${name} `;
    })
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”«»]/g, '"')
    .replace(/(?:https?:\/\/|www\.)\S+/g, 'link')
    .replace(SHOUTED, (word) => word.toLowerCase())
    .replace(DRAWN_OUT, '$1$1')
    .replace(/\s+/g, ' ')
    .trim();
}
