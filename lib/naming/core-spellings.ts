import { joinLetters } from './folded-words';
import type { FoldedWord } from './folded-words';

/** Languages whose first letters change. */
export type Tongue = Readonly<{ welsh: boolean; gaelic: boolean }>;

const SHORT: Readonly<Record<string, string>> = {
  road: 'rd',
  iane: 'in',
  avenue: 'ave',
  street: 'st',
  park: 'pk',
  green: 'grn',
  mount: 'mt',
  north: 'nth',
  south: 'sth',
  saints: 'sts',
};

/** Letters that digits pass for inside a word, as drafts are read: "Learn4Life". */
const DIGITS: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  8: 'b',
  9: 'g',
};

/** First letters of Welsh words and what they turn into (https://en.wikipedia.org/wiki/Consonant_mutation#Welsh). */
const WELSH: readonly (readonly [string, string])[] = [
  ['p', 'b'],
  ['p', 'mh'],
  ['p', 'ph'],
  ['t', 'd'],
  ['t', 'nh'],
  ['t', 'th'],
  ['c', 'g'],
  ['c', 'ngh'],
  ['c', 'ch'],
  ['b', 'f'],
  ['b', 'm'],
  ['d', 'dd'],
  ['d', 'n'],
  ['g', ''],
  ['g', 'ng'],
  ['m', 'f'],
  ['ii', 'i'],
  ['rh', 'r'],
];

function isSaint(word: FoldedWord | undefined): boolean {
  return word?.letters === 'st' || word?.letters === 'saint';
}

function withSaints(words: readonly FoldedWord[], spelling: string): FoldedWord[] {
  return words.map((word) => (isSaint(word) ? { ...word, letters: spelling } : word));
}

/** A possessive or plural s at the end is put on and left off in drafts at will, so a form is held without. */
function withoutS(words: readonly FoldedWord[]): FoldedWord[] {
  const last = words.at(-1);
  return last?.apostrophe && last.letters.endsWith('s') && last.letters.length > 2
    ? [...words.slice(0, -1), { ...last, letters: last.letters.slice(0, -1) }]
    : [...words];
}

function mutated(words: readonly FoldedWord[], welsh: boolean, gaelic: boolean): FoldedWord[][] {
  const [first, ...rest] = words;
  if (!first) return [];
  const all: string[] = [];
  if (welsh)
    for (const [plain, changed] of WELSH) {
      if (first.letters.startsWith(plain)) all.push(changed + first.letters.slice(plain.length));
      if (changed && first.letters.startsWith(changed))
        all.push(plain + first.letters.slice(changed.length));
    }
  if (gaelic && first.letters.charAt(1) === 'h')
    all.push(first.letters.charAt(0) + first.letters.slice(2));
  else if (gaelic) all.push(`${first.letters.charAt(0)}h${first.letters.slice(1)}`);
  return all
    .filter((letters) => letters.length > 2)
    .map((letters) => [{ ...first, letters }, ...rest]);
}

/**
 * The spellings of a core that drafts use, folded words each: as it is; St and Saint; without "and", as in hashtags; Road and Rd; without the
 * apostrophe's s inside; digits run together with what is around them; Welsh first letters as they change behind "Ysgol", Gaelic ones with and without h.
 */
export function spellCore(
  core: readonly FoldedWord[],
  tongue: Tongue,
): readonly (readonly FoldedWord[])[] {
  const base = withoutS(core);
  const all: (readonly FoldedWord[])[] = [base];
  if (core.some(isSaint))
    all.push(withSaints(base, 'saint'), withSaints(base, 'st'), [
      ...withSaints(base.slice(0, 1), 'saint'),
      ...base.slice(1),
    ]);
  if (core[0]?.letters === 'ss')
    all.push(
      ...['st', 'saints', 'sts'].map((letters) =>
        base.map((word, at) => (at ? word : { ...word, letters })),
      ),
    );
  if (base.slice(0, -1).some((word) => word.apostrophe))
    all.push(
      base.map((word) =>
        word.apostrophe && word.letters.endsWith('s')
          ? { ...word, letters: word.letters.slice(0, -1) }
          : word,
      ),
    );
  for (const [long, short] of Object.entries(SHORT))
    if (base.some(({ letters }) => letters === long))
      all.push(base.map((word) => (word.letters === long ? { ...word, letters: short } : word)));
  if (base.some(({ letters }) => letters === 'and'))
    all.push(base.filter(({ letters }) => letters !== 'and'));
  if (base.some(({ letters }) => /\d/.test(letters)))
    all.push(
      base.map((word) => ({
        ...word,
        letters: word.letters.replace(/\d/g, (digit) => DIGITS[digit] ?? digit),
      })),
    );
  all.push(...mutated(base, tongue.welsh, tongue.gaelic));
  const seen = new Set<string>();
  return all.filter((words) => {
    const letters = joinLetters(words);
    return letters.length > 1 && !seen.has(letters) && seen.add(letters);
  });
}
