import { type ReviewText, type SlipFinding, finding } from './slip';

type Mend = Readonly<{ pattern: RegExp; better: string }>;

/** Turns of phrase that read like slips, with what was probably meant; `$1`, `$2` are what the pattern caught. */
const PHRASES: readonly Mend[] = [
  {
    pattern:
      /\b(instructed|asked|required|requested|reminded|expected|advised|told) not (?!to\b|on\b|just\b|only\b)(\p{Ll}+)/giu,
    better: '$1 not to $2',
  },
  { pattern: /\b(deals?|dealing|dealt) with and (?=\p{L})/giu, better: '$1 with any ' },
  { pattern: /\bin an? ([\p{L}-]+) nature\b/giu, better: 'in a $1 manner' },
  {
    pattern: /\bcaus(e|es|ed|ing) (any |some |)discrepanc(?:y|ies)\b/giu,
    better: 'caus$1 $2difficulties',
  },
  { pattern: /\b(concerns?) to make\b/giu, better: '$1 to raise' },
  {
    pattern: /\b(contact|email|phone|ring|call|see|ask|tell|inform|to|with) myself\b/giu,
    better: '$1 me',
  },
  { pattern: /\b(could|should|would|must|may|might) of\b/giu, better: '$1 have' },
  { pattern: /\b(\p{L}{2,}) \1\b(?<!\b(?:had had|that that))/giu, better: '$1' },
  { pattern: /\blibelous\b/giu, better: 'libellous' },
  { pattern: /\bpublically\b/giu, better: 'publicly' },
];

/** Spellings seen in school letters, wrong then right. */
const SPELLINGS = new Map(
  Object.entries({
    acheive: 'achieve',
    accomodate: 'accommodate',
    beleive: 'believe',
    comittee: 'committee',
    commitee: 'committee',
    confidental: 'confidential',
    defamitory: 'defamatory',
    definately: 'definitely',
    dissapoint: 'disappoint',
    embarass: 'embarrass',
    goverment: 'government',
    govenors: 'governors',
    harrass: 'harass',
    harrassment: 'harassment',
    immediatly: 'immediately',
    inapropriate: 'inappropriate',
    inappropiate: 'inappropriate',
    independant: 'independent',
    liase: 'liaise',
    malicous: 'malicious',
    neccessary: 'necessary',
    occured: 'occurred',
    occurence: 'occurrence',
    parants: 'parents',
    privledge: 'privilege',
    priviledge: 'privilege',
    reciept: 'receipt',
    recieve: 'receive',
    recomend: 'recommend',
    refered: 'referred',
    safegaurding: 'safeguarding',
    seperate: 'separate',
    shcool: 'school',
    teh: 'the',
    thier: 'their',
    untill: 'until',
    wether: 'whether',
  }),
);

/** Turns of phrase and spellings in `at` that read like slips, each with a better one. */
export function findWordingSlips(at: ReviewText): readonly SlipFinding[] {
  const phrases = PHRASES.flatMap(({ pattern, better }) =>
    [...at.text.matchAll(pattern)].map((match) =>
      finding('wording', at, match.index, match[0].trim(), {
        better: better.replace(/\$(\d)/gu, (_, group: string) => match[Number(group)] ?? '').trim(),
      }),
    ),
  );
  const spellings = [...at.text.matchAll(/\p{L}+/gu)].flatMap((match) => {
    const better = SPELLINGS.get(match[0].toLowerCase());
    return better ? [finding('wording', at, match.index, match[0], { better })] : [];
  });
  return [...phrases, ...spellings];
}
