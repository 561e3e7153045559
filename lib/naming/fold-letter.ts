function plain(character: string, lookAlikes: string): string {
  const at = lookAlikes.indexOf(character);
  return character > '\u007f' && at >= 0 ? lookAlikes.charAt(at + 1) : character;
}

/**
 * What a character beyond ASCII stands for: plain small letters (`É` → `e`, full-width `Ａ` → `a`, Cyrillic `а` → `a`),
 * a sign of ASCII (`’` → `'`), a space for any other sign, or nothing for accents and what is not seen.
 * `lookAlikes` holds characters, each followed by the plain one it passes for.
 */
export function foldLetter(code: number, lookAlikes: string): string {
  const character = String.fromCodePoint(code);
  // From the kana to the last of the Hangul nearly all are letters without case or likeness.
  if (code > 0x3040 && code < 0xd800) return character;
  let folded = '';
  for (const part of plain(character, lookAlikes).normalize('NFKD').toLowerCase())
    folded += plain(part, lookAlikes);
  folded = folded.replace(/[\p{M}\p{Cf}]/gu, '');
  if (!folded || folded < '\u007f') return folded;
  return folded.replace(/[^\p{L}\p{N}]/gu, '') || ' ';
}
