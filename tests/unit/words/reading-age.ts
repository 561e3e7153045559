import { syllable } from 'syllable';

/**
 * Names a parent has to meet as they are, because they must find them on a page or ask for them on the phone.
 * They are measured as one short word. Everything else of ours is measured as it stands.
 */
const UNAVOIDABLE_NAMES = [
  'Quiet Word',
  'Facebook',
  'Citizens Advice',
  'Education Authority',
  'Education Tribunal',
  'Equality Commission',
  'Department for Education',
  'Board of Governors',
  'Child Law Advice',
  'Report Remove',
  'Childline',
  'Papyrus',
  'Ofsted',
  'Ombudsman',
  'SNAP Cymru',
  'GOV.UK',
  'GOV.SCOT',
  'nidirect',
  'NHS 111',
  'NSPCC',
  'CEOP',
  'LADO',
  'SPSO',
  'NIPSO',
  'ICO',
  'A&E',
  'England and Wales',
  'help@nspcc.org.uk',
  'children’s social care',
  'safeguarding lead',
  'designated teacher',
] as const;

/** The sentences of an ICU message, each placeholder measured as a short name. */
export function sentencesOf(message: string): readonly string[] {
  return plainText(message)
    .split(/(?<=[.?:])\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/** The words of a sentence: letters and digits with the apostrophes and hyphens inside them. */
export function wordsOf(sentence: string): readonly string[] {
  return sentence.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];
}

/**
 * The age in years at which a reader in the first school years follows a text: the Flesch–Kincaid grade
 * (https://apps.dtic.mil/sti/citations/ADA006655) and five, as grade 4 is the school year of nine-year-olds.
 */
export function readingAge(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59 + 5;
}

function plainText(message: string): string {
  const withoutPlaceholders = message
    .replace(/\{\w+, (?:plural|select|selectordinal),([^{}]*\{[^{}]*\})+\s*\}/gu, ' some ')
    .replace(/\{[^{}]*\}/gu, 'Sam');
  return UNAVOIDABLE_NAMES.reduce(
    (text, name) => text.replaceAll(name, 'Sam'),
    withoutPlaceholders,
  );
}
