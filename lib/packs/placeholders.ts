/** Forms of a template's unfilled gaps; each is a whole gap and never ordinary prose. */
const GAPS: readonly RegExp[] = [
  /\bname of (?:the )?(?:school|child|academy|parent|head ?teacher|pupil)\b/giu,
  /\[[^\][]{0,80}\b(?:insert|name|date|school|add|enter|your|delete|contact|link|url)\b[^\]]{0,80}\]/giu,
  /\((?:insert\b[^)]{0,80}|address line (?:one|two|three|\d)|town|county|postcode|date|name|signature|school name|name of [^)]{0,80})\)/giu,
  /<<[^<>]{0,80}>>|«[^«»]{0,80}»|\{\{[^{}]{0,80}\}\}|\$\{[^{}]{0,80}\}|\bMERGEFIELD\b/gu,
  /<\s{0,3}(?:insert|school|name|date|link|url)\b[^<>]{0,80}>/giu,
  /\binsert (?:school |the )?(?:name|date|link|url|logo|contact)\b[^.]{0,20}\bhere\b/giu,
  /\bon contact number\b|\bcontact number\s*[.)]?$/giu,
  /^(?:name|job (?:role|title)|your name|school name|date|signature)$/giu,
  /\bI,? name,/gu,
  /\b[Xx]{3,}\b|\bDD\/MM\/YYYY\b|_{4,}|\.{6,}|\bTB[AC]\b|\blorem ipsum\b/gu,
  /\[bookmark: [^\]]{0,80}\]/giu,
];

/** A gap as it is written, with its place in the text in UTF-16 units. */
export type Placeholder = Readonly<{ start: number; found: string }>;

/** Every gap of a template left unfilled in `text`, in order and none inside another; empty when there is none. */
export function findPlaceholders(text: string): readonly Placeholder[] {
  const hits = GAPS.flatMap((gap) =>
    [...text.matchAll(gap)].map((match) => ({
      start: match.index,
      found: match[0],
    })),
  ).sort((one, other) => one.start - other.start || other.found.length - one.found.length);
  let end = 0;
  return hits.filter(({ start, found }) => {
    if (start < end) return false;
    end = start + found.length;
    return true;
  });
}
