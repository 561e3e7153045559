/** Forms of a template's unfilled gaps; each is a whole gap and never ordinary prose. */
const GAPS: readonly RegExp[] = [
  /\bname of (?:the )?(?:school|child|academy|parent|head ?teacher|pupil)\b/iu,
  /\[[^\]]*\b(?:insert|name|date|school|add|enter|your|delete|contact|link|url)\b[^\]]*\]/iu,
  /\((?:insert\b[^)]*|address line (?:one|two|three|\d)|town|county|postcode|date|name|signature|school name|name of [^)]*)\)/iu,
  /<<[^<>]*>>|«[^»]*»|\{\{[^}]*\}\}|\$\{[^}]*\}|\bMERGEFIELD\b/u,
  /<\s*(?:insert|school|name|date|link|url)\b[^>]*>/iu,
  /\binsert (?:school |the )?(?:name|date|link|url|logo|contact)\b[^.]{0,20}\bhere\b/iu,
  /\bon contact number\b|\bcontact number\s*[.)]?$/iu,
  /^(?:name|job (?:role|title)|your name|school name|date|signature)$/iu,
  /\bI,? name,/u,
  /\b[Xx]{3,}\b|\bDD\/MM\/YYYY\b|_{4,}|\.{6,}|\bTB[AC]\b|\blorem ipsum\b/u,
  /\[bookmark: [^\]]*\]/iu,
];

/** The first gap of a template left unfilled in `text`, as it is written there, with its UTF-16 place; null when there is none. */
export function findPlaceholder(text: string): Readonly<{ start: number; found: string }> | null {
  const hits = GAPS.flatMap((gap) => {
    const match = gap.exec(text);
    return match ? [{ start: match.index, found: match[0] }] : [];
  });
  return hits.sort((a, b) => a.start - b.start)[0] ?? null;
}
