/**
 * Characters drawn like another, each followed by the plain one it passes for: Cyrillic, Greek and Latin letters
 * (https://www.unicode.org/Public/security/latest/confusables.txt), apostrophes, quotation marks and dashes.
 */
const LOOK_ALIKES =
  "аaвbеeѕsіiјjкkмmнhоoрpсcтtуyхxԁdαaβbεeηnιiκkνvοoρpτtυuχxɑaɡgıiłløođdðdħhŧtßsæaœo’'‘'ʼ'´'′'“\"”\"–-—-….";

function plain(character: string): string {
  const at = LOOK_ALIKES.indexOf(character);
  return character > '\u007f' && at >= 0 ? LOOK_ALIKES.charAt(at + 1) : character;
}

/**
 * What a character beyond ASCII stands for: plain small letters (`É` → `e`, full-width `Ａ` → `a`, Cyrillic `а` → `a`),
 * a sign of ASCII (`’` → `'`), a space for any other sign, or nothing for accents and what is not seen.
 */
export function foldLetter(code: number): string {
  const character = String.fromCodePoint(code);
  // From the kana to the last of the Hangul nearly all are letters without case or likeness.
  if (code > 0x3040 && code < 0xd800) return character;
  let folded = '';
  for (const part of plain(character).normalize('NFKD').toLowerCase()) folded += plain(part);
  folded = folded.replace(/[\p{M}\p{Cf}]/gu, '');
  if (!folded || folded < '\u007f') return folded;
  return folded.replace(/[^\p{L}\p{N}]/gu, '') || ' ';
}
