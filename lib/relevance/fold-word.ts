import { SPELLINGS } from './cues/spellings';
import { MASKED_WORDS } from './cues/masked-words';

const usualSpelling = new Map(
  Object.entries(SPELLINGS).flatMap(([usual, variants]) =>
    variants.split(' ').map((variant) => [variant, usual] as const),
  ),
);

/** Accents and vowel points that are often left out; the vowel signs of Indian scripts are letters and stay. */
const MARKS = /[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670]/g;

/** `word` in lower case without accents or curly apostrophes; the form cues are written in. */
export function foldLetters(word: string): string {
  return word
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(/[’‘`´]/g, "'")
    .toLowerCase();
}

/** The word an asterisked one stands for ("sh*t"), or null when it could be several or none. */
function unmask(word: string): string | null {
  const pattern = new RegExp(
    `^${word.replace(/[^\p{L}*]/gu, '').replace(/\*+/g, '\\p{L}+')}$`,
    'u',
  );
  return MASKED_WORDS.find((masked) => pattern.test(masked)) ?? null;
}

/**
 * The usual form of a written word: folded letters, stretched letters shortened ("soooo"), common slips and
 * text spellings put right ("teecher", "didnt"), asterisks filled in. A word not known is returned folded.
 */
export function foldWord(written: string): string {
  let word = foldLetters(written);
  if (word.includes('*') || word.includes('$') || word.includes('@')) {
    const shown = word.length <= 24 ? unmask(word.replace(/[$@]/g, '*')) : null;
    if (shown !== null) return shown;
  }
  const known = usualSpelling.get(word);
  if (known !== undefined) return known;
  if (/(.)\1\1/u.test(word)) {
    const single = word.replace(/(.)\1{2,}/gu, '$1');
    word = usualSpelling.get(single) ?? single;
  }
  return word;
}
