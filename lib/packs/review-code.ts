import { type DocumentPart, partOf } from './draft-code';
import { type ReviewedSchool, findLawSlips } from './law-slips';
import { linesOfText } from './lines-of-text';
import type { SchoolPack } from './school-pack';
import { findSenseSlips } from './sense-slips';
import { type ReviewText, type SlipFinding, finding } from './slip';
import { findWholeSlips, missing } from './whole-slips';
import { findWordingSlips } from './wording-slips';

const DAY =
  /\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}* \d{4}\b/iu;

/** What a school may want to mend in its pack before handing it out, in the order of the pack, then of the whole. */
export function reviewPack(pack: SchoolPack): readonly SlipFinding[] {
  const { code, contact, school } = pack;
  const found = review(textsOfPack(pack), { nation: school.nation, kind: school.kind });
  return [
    ...found.filter(({ slip }) => slip !== 'noApproval' || hasGovernors(pack)),
    ...(code.reviewBy === undefined ? [finding('noReviewDate', null)] : []),
    ...(contact?.name === undefined && contact?.role === undefined
      ? [finding('noOwner', null)]
      : []),
  ];
}

/** The same for the text of a document, before it is a pack. Lines are counted as the text breaks them. */
export function reviewDocument(text: string): readonly SlipFinding[] {
  const texts = textsOfDocument(text);
  if (texts.length === 0) return [];
  const titled =
    /\b(?:code|policy|conduct|agreement|charter|guidance|guidelines|protocol|social media)\b/iu;
  const hasReviewDay = texts.some((at) => /\breview/iu.test(at.text) && DAY.test(at.text));
  return [
    ...review(texts, null),
    ...missing(texts.slice(0, 1), 'noTitle', titled),
    ...missing(texts, 'noDate', DAY),
    ...missing(texts, 'noVersion', /\b(?:version|edition|issue|v)\.? ?\d/iu),
    ...(hasReviewDay ? [] : [finding('noReviewDate', null)]),
    ...missing(
      texts,
      'noOwner',
      /\b(?:policy owner|owner|responsible (?:person|officer)|author|written by|prepared by)\b/iu,
    ),
    ...missing(texts, 'noComplaintsLink', /\bhttps?:\/\/|\bwww\./iu),
  ];
}

/** Schools run by a Scottish council have no governing body to approve a code. */
function hasGovernors({ school }: SchoolPack): boolean {
  return school.nation !== 'scotland' || school.kind !== 'maintained';
}

function review(texts: readonly ReviewText[], school: ReviewedSchool): readonly SlipFinding[] {
  return [
    ...texts.flatMap((at) =>
      [...findSenseSlips(at), ...findLawSlips(at, school), ...findWordingSlips(at)].sort(
        (one, other) => one.start - other.start,
      ),
    ),
    ...findWholeSlips(texts),
  ];
}

function textsOfPack({ code, complaints, declaration, letter }: SchoolPack): ReviewText[] {
  const at = (part: ReviewText['part'], path: string, text: string | undefined): ReviewText[] =>
    text === undefined ? [] : [{ part, path, text }];
  return [
    ...at('title', 'code.title', code.title),
    ...code.sections.flatMap(({ title, clauses }, section) => [
      ...at('heading', `code.sections[${section}].title`, title),
      ...clauses.flatMap(({ text }, clause) =>
        at('clause', `code.sections[${section}].clauses[${clause}].text`, text),
      ),
    ]),
    ...at('other', 'complaints.title', complaints.title),
    ...at('other', 'complaints.summary', complaints.summary),
    ...(declaration ?? []).flatMap((text, line) => at('declaration', `declaration[${line}]`, text)),
    ...at('letter', 'letter.subject', letter?.subject),
    ...(letter?.paragraphs ?? []).flatMap((text, paragraph) =>
      at('letter', `letter.paragraphs[${paragraph}]`, text),
    ),
  ];
}

/** The lines of a document as they stand, bookmark marks included, each with the piece it belongs to. */
function textsOfDocument(text: string): ReviewText[] {
  const raw = text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u);
  let part: DocumentPart = 'code';
  return linesOfText(text).map(({ kind, text: bare, line }) => {
    if (kind === 'heading') part = partOf(bare, part);
    const inCode = kind === 'heading' ? 'heading' : 'clause';
    return {
      part: part === 'code' ? inCode : part,
      path: `lines[${line}]`,
      text: (raw[line] ?? bare).trim(),
    };
  });
}
