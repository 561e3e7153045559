import type { CodeLine } from './code-line';
import { linesOfText } from './lines-of-text';
import type { CodeSection } from './school-pack';

/** A school's document taken apart, in its own order and words, for the office to check. */
export type CodeDraft = Readonly<{
  /** Parts of the code; ids are unique within the draft and topics are still empty. */
  sections: readonly CodeSection[];
  /** Lines under a heading that speaks of a declaration or an agreement form. */
  declaration: readonly string[];
  /** Lines under a heading that speaks of a letter; the subject is '' where none is marked. */
  letter: Readonly<{ subject: string; paragraphs: readonly string[] }> | null;
}>;

/** Which piece of a school's document a heading opens. */
export type DocumentPart = 'code' | 'declaration' | 'letter';

type Block = Readonly<{ title: string; part: DocumentPart; texts: string[] }>;

/** What is left open for a pen: a printed form has lines of its own. */
const PEN_LINE = /^(?:signed|date)\s*:|^[^.]{0,60}_{4,}|^[^.]{0,60}\.{6,}/iu;

/** Takes pasted text apart: headings become parts, bullets and paragraphs clauses, in order, their text unchanged. */
export function parseCodeText(text: string): CodeDraft {
  return draftCode(linesOfText(text));
}

/** The draft of a document whose lines are known. Lines before any heading stand in a part without a title. */
export function draftCode(lines: readonly CodeLine[]): CodeDraft {
  const blocks = blocksOf(lines);
  const texts = (part: DocumentPart) =>
    blocks.filter((block) => block.part === part).flatMap((block) => block.texts);
  return {
    sections: blocks.filter(({ part }) => part === 'code').map(sectionOf),
    declaration: texts('declaration').filter((text) => !PEN_LINE.test(text)),
    letter: letterIn(texts('letter')),
  };
}

/** What a heading opens, by what it speaks of; a heading inside the letter or the form stays in it. */
export function partOf(heading: string, before: DocumentPart): DocumentPart {
  if (/\bletter\b/iu.test(heading)) return 'letter';
  if (
    /\bdeclaration\b|\b(?:agreement|consent|acknowledge?ment) (?:form|slip)\b|\breply slip\b|^(?:\p{L}+[’']? ){0,2}(?:agreement|acknowledge?ment)$/iu.test(
      heading,
    )
  )
    return 'declaration';
  return before;
}

function blocksOf(lines: readonly CodeLine[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const { kind, text } of lines) {
    const last = blocks.at(-1);
    const before = last?.part ?? 'code';
    const part = kind === 'heading' ? partOf(text, before) : before;
    const opens = kind === 'heading' && (part === 'code' || part !== before);
    if (opens) blocks.push({ title: text, part, texts: [] });
    else if (last) last.texts.push(text);
    else blocks.push({ title: '', part, texts: [text] });
  }
  return blocks;
}

function sectionOf({ title, texts }: Block, index: number): CodeSection {
  const id = letterId(index);
  return {
    id,
    title,
    clauses: texts.map((text, place) => ({ id: `${id}${place + 1}`, text, topics: [] })),
  };
}

/** A, B … Z, AA, AB …: short ids to speak of parts by. */
function letterId(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterId(Math.floor(index / 26) - 1) + last;
}

/** The letter from its subject line on: what stands above it is the address, which a hand-out leaves open. */
function letterIn(texts: readonly string[]): CodeDraft['letter'] {
  if (texts.length === 0) return null;
  const subjectLine = /^(?:re|subject)\s*:\s*/iu;
  const at = texts.findIndex((text) => subjectLine.test(text));
  return {
    subject: at < 0 ? '' : (texts[at] ?? '').replace(subjectLine, ''),
    paragraphs: texts.slice(at + 1),
  };
}
