import { findPlaceholders } from './placeholders';
import { type ReviewPart, type ReviewText, type Slip, type SlipFinding, finding } from './slip';

type SenseSlip = Readonly<{ slip: Slip; pattern: RegExp; parts?: readonly ReviewPart[] }>;

/** Sentences that leave a parent guessing, or claim more than was meant. */
const SENSES: readonly SenseSlip[] = [
  { slip: 'bookmark', pattern: /\[bookmark: [^\]]{0,80}\]/giu },
  {
    slip: 'twoWords',
    pattern: /\bdefamatory\b[^.]{0,20}\blibell?ous\b|\blibell?ous\b[^.]{0,20}\bdefamatory\b/giu,
  },
  {
    slip: 'damaging',
    pattern:
      /\bdamaging (?:material|content|comments?|posts?|remarks?|statements?|information)\b/giu,
  },
  { slip: 'termsAndConditions', pattern: /\bterms and conditions\b/giu },
  { slip: 'longSentence', pattern: /(?<=^|[.!?])[^.;!?]{1,400};[^.;!?]{1,400};[^.;!?]{1,400}/gu },
  {
    slip: 'onlyTeachers',
    pattern: /\ball (?:the )?teachers\b(?![^.]{0,60}\bstaff\b)/giu,
    parts: ['clause'],
  },
  {
    slip: 'messageViewing',
    pattern:
      /\b(?:head ?teacher|head|principal|school|staff)\b[^.]{0,60}\b(?:view|see|read|access|inspect|look at)\b[^.]{0,20}\b(?:messages|chats?|conversations)\b/giu,
    parts: ['clause'],
  },
];

/** Everything in `at` that can be seen in its sense alone: gaps, sentences to look at, words said twice. */
export function findSenseSlips(at: ReviewText): readonly SlipFinding[] {
  const gaps = findPlaceholders(at.text)
    .filter(({ found }) => !/^\[bookmark:/iu.test(found))
    .map(({ start, found }) => finding('gap', at, start, found));
  const senses = SENSES.filter(({ parts }) => parts?.includes(at.part) ?? true).flatMap(
    ({ slip, pattern }) =>
      [...at.text.matchAll(pattern)].map((match) =>
        finding(slip, at, match.index + match[0].search(/\S/u), match[0].trim()),
      ),
  );
  return [...gaps, ...senses, ...findRepeats(at), ...findFriendRule(at)];
}

/** A pair of words said twice in one sentence ("the school community … the school community"). */
function findRepeats(at: ReviewText): readonly SlipFinding[] {
  return [...at.text.matchAll(/[^.!?]+/gu)].flatMap((sentence) => {
    const repeat = /\b(\p{L}{4,} \p{L}{7,})\b[^.!?]{0,200}\b\1\b/iu.exec(sentence[0]);
    const pair = repeat?.[1];
    if (!repeat || pair === undefined) return [];
    const again = repeat.index + repeat[0].length - pair.length;
    return [finding('repeated', at, sentence.index + again, pair)];
  });
}

/** A rule against befriending staff that names no exception. */
function findFriendRule(at: ReviewText): readonly SlipFinding[] {
  const rule = /\b(?:friend|follow|befriend|friend requests?)\b[^.]{0,120}\bstaff\b/iu.exec(
    at.text,
  );
  const exception =
    /\b(?:relatives?|related|family|families|already|unless|except\p{L}*|official|other than)\b/iu;
  return rule && at.part === 'clause' && !exception.test(at.text)
    ? [finding('friendException', at, rule.index, rule[0])]
    : [];
}
