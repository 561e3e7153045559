/**
 * Letters of other alphabets drawn like a Latin one, each followed by the letter it passes for
 * (https://www.unicode.org/Public/security/latest/confusables.txt), and Latin letters that
 * NFKD does not take apart.
 */
const LOOK_ALIKES =
  'аaвbеeѕsіiјjкkмmнhоoрpсcтtуyхxԁdԛqԝwѵvαaβbεeηnιiκkνvοoρpτtυuχxɑaɡgıiłløođdðdħhŧtʟl';

const LIGATURES: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' };

/** What a character is to the matcher when it is no letter. */
export const SKIPPED = '';
/** A full stop, an exclamation mark and the like. */
export const ENDS_SENTENCE = '.';
/** A comma, a dash, a quotation mark. */
export const PAUSES = ',';
/** Anything else between words. */
export const PARTS = ' ';

function latin(character: string): string {
  let folded = '';
  for (const letter of character.normalize('NFKD').toLowerCase()) {
    const at = LOOK_ALIKES.indexOf(letter);
    const plain =
      at >= 0 && at % 2 === 0 ? LOOK_ALIKES.charAt(at + 1) : (LIGATURES[letter] ?? letter);
    if (plain >= '\u0300' && plain < '\u0370') continue;
    if (/[\p{L}\p{N}]/u.test(plain)) folded += plain;
  }
  return folded || PARTS;
}

/** Between U+2000 and U+2BFF: punctuation and symbols, some of them unseen. */
function symbol(code: number): string {
  if (
    (code > 0x200a && code < 0x2010) ||
    (code > 0x2029 && code < 0x202f) ||
    (code > 0x205f && code < 0x2070) ||
    (code > 0x20cf && code < 0x2100) ||
    (code > 0x2017 && code < 0x201c) ||
    code === 0x2032
  )
    return SKIPPED;
  if (code === 0x2026) return ENDS_SENTENCE;
  if (code > 0x2011 && code < 0x2028) return PAUSES;
  return (code > 0x20ff && code < 0x2190) || (code > 0x245f && code < 0x2500)
    ? latin(String.fromCodePoint(code))
    : PARTS;
}

/**
 * The plain lower-case letters a character beyond ASCII stands for: `é` → `e`, full-width `Ａ` → `a`,
 * Cyrillic `а` → `a`; or `SKIPPED` (accents, apostrophes, zero-width), `PARTS`, `PAUSES`, `ENDS_SENTENCE`.
 */
export function foldLetter(code: number): string {
  if ((code > 0x2ff && code < 0x370) || (code > 0xfdff && code < 0xfe10)) return SKIPPED;
  if (code === 0xad || code === 0xb4 || code === 0x61c || code === 0xfeff) return SKIPPED;
  if (code > 0x2af && code < 0x300) return SKIPPED;
  if (code > 0x1fff && code < 0x2c00) return symbol(code);
  if (
    code < 0x530 ||
    (code > 0x1dff && code < 0x2000) ||
    (code > 0xfaff && code < 0xfb07) ||
    (code > 0xfeff && code < 0xfff0) ||
    (code > 0x1d3ff && code < 0x1d800)
  )
    return latin(String.fromCodePoint(code));
  if (
    (code > 0x2fff && code < 0x3040) ||
    (code > 0xd7ff && code < 0xf900) ||
    (code > 0xffef && code < 0x10000) ||
    (code > 0x1efff && code < 0x1fb00) ||
    code > 0xdffff
  )
    return PARTS;
  return String.fromCodePoint(code).toLowerCase();
}
