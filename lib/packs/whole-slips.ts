import { type ReviewPart, type ReviewText, type Slip, type SlipFinding, finding } from './slip';
import { likeness, wordsIn } from './word-likeness';

/** How alike a line of the declaration and a clause must be to be the same promise in other words. */
const SAME_PROMISE = 0.6;

/** Words that a parent and a school can read differently; `says` is the word as it is looked for. */
const UNDEFINED: readonly RegExp[] = [
  /\bparental (?:body|bodies)\b/iu,
  /\bstatuses\b/iu,
  /\babusive\b/iu,
  /\bdamaging\b/iu,
  /\bmisconduct\b/iu,
  /\binappropriate\b/iu,
  /\bunacceptable\b/iu,
  /\boffensive\b/iu,
  /\bderogatory\b/iu,
  /\b(?:into )?disrepute\b/iu,
];

/** What the code as a whole leaves out, and where its pieces do not agree. */
export function findWholeSlips(texts: readonly ReviewText[]): readonly SlipFinding[] {
  return [
    ...findUndefinedWords(texts),
    ...findOtherNames('complaintNames', texts, COMPLAINTS_NAME),
    ...findOtherNames('ownNames', texts, OWN_NAME),
    ...findSigningTwoWays(texts),
    ...findDeclarationDifferences(texts),
    ...findOnlyParents(texts),
    ...missing(
      texts,
      'noSafeguarding',
      /\bsafeguarding\b|\bchild protection\b|\bNSPCC\b|\b999\b/iu,
    ),
    ...missing(
      texts,
      'noOpinionLine',
      /\bhonest opinions?\b|\b(?:right|free|entitled) to\b[^.]{0,40}\b(?:opinions?|views?|speak)\b|\bfree(?:dom of)? (?:speech|expression)\b/iu,
    ),
    ...missing(
      texts,
      'noApproval',
      /\b(?:approved|adopted|ratified|agreed)\b[^.]{0,60}\b(?:governors?|governing|trustees?|board)\b|\b(?:governors?|governing|trustees?|board)\b[^.]{0,60}\b(?:approved|adopted|ratified|agreed)\b/iu,
    ),
  ];
}

/** A finding of the whole where no text says what `pattern` looks for. */
export function missing(
  texts: readonly ReviewText[],
  slip: Slip,
  pattern: RegExp,
): readonly SlipFinding[] {
  return texts.some(({ text }) => pattern.test(text)) ? [] : [finding(slip, null)];
}

const COMPLAINTS_NAME =
  /\bcomplaints? (?:procedures?|polic(?:y|ies)|process)(?: (?:policy|procedures?))?\b/giu;
const OWN_NAME =
  /(?<=\bthis )(?:policy|code of conduct|code|agreement|charter|protocol|guidance)\b|\bacceptable use\b/giu;

/** Every further name for what the texts first call by another. */
function findOtherNames(
  slip: Slip,
  texts: readonly ReviewText[],
  names: RegExp,
): readonly SlipFinding[] {
  const first = new Map<string, { at: ReviewText; start: number; found: string }>();
  for (const at of texts)
    for (const match of at.text.matchAll(names)) {
      const name = match[0].toLowerCase().replace(/ies\b/gu, 'y').replace(/s\b/gu, '');
      if (!first.has(name)) first.set(name, { at, start: match.index, found: match[0] });
    }
  const [usual, ...others] = first.values();
  return others.map(({ at, start, found }) =>
    finding(slip, at, start, found, { other: usual?.found ?? '' }),
  );
}

function findUndefinedWords(texts: readonly ReviewText[]): readonly SlipFinding[] {
  const whole = texts.map(({ text }) => text).join('\n');
  return UNDEFINED.flatMap((word) => {
    const defined = new RegExp(`${word.source}["”’']?,?\\s(?:means?|is defined|we mean)`, 'iu');
    return defined.test(whole) ? [] : firstHit('undefinedWord', texts, word);
  });
}

function findSigningTwoWays(texts: readonly ReviewText[]): readonly SlipFinding[] {
  const must = /\b(?:required|must|obliged)\b[^.]{0,80}\bsign\b/iu;
  const asks = /\b(?:invit\p{L}*|urg\p{L}*|encourag\p{L}*|ask\p{L}*)\b[^.]{0,60}\bsign\b/iu;
  return texts.some(({ text }) => must.test(text)) ? firstHit('signTwoWays', texts, asks) : [];
}

/** Lines of the declaration that repeat a clause in other words. */
function findDeclarationDifferences(texts: readonly ReviewText[]): readonly SlipFinding[] {
  const clauses = inPart(texts, 'clause').map(({ text }) => ({ text, words: wordsIn(text) }));
  return inPart(texts, 'declaration').flatMap((line) => {
    const words = wordsIn(line.text);
    const nearest = clauses
      .map((clause) => ({ ...clause, near: likeness(words, clause.words) }))
      .sort((one, other) => other.near - one.near)[0];
    const differs = nearest && nearest.near >= SAME_PROMISE && nearest.near < 1;
    return differs
      ? [finding('declarationDiffers', line, 0, line.text, { clause: nearest.text })]
      : [];
  });
}

function findOnlyParents(texts: readonly ReviewText[]): readonly SlipFinding[] {
  const named = texts.some(({ text }) => /\b(?:carers?|guardians?)\b/iu.test(text));
  return named ? [] : firstHit('onlyParents', inPart(texts, 'clause'), /\bparents\b/iu);
}

function firstHit(
  slip: Slip,
  texts: readonly ReviewText[],
  pattern: RegExp,
): readonly SlipFinding[] {
  for (const at of texts) {
    const match = pattern.exec(at.text);
    if (match) return [finding(slip, at, match.index, match[0])];
  }
  return [];
}

function inPart(texts: readonly ReviewText[], part: ReviewPart): readonly ReviewText[] {
  return texts.filter((text) => text.part === part);
}
