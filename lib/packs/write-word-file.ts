import type * as Docx from 'docx';

type WordHeading = Readonly<{ kind: 'title' | 'heading'; text: string }>;

/** A line of a hand-out as it goes into a Word file, every word of ours already in the reader's language. */
export type WordBlock =
  | WordHeading
  | Readonly<{ kind: 'text' | 'strong'; text: string }>
  /** A gap that the office's mail merge fills, by its name. */
  | Readonly<{ kind: 'merge'; field: string }>
  /** A line for a pen. */
  | Readonly<{ kind: 'blank'; label: string }>
  | Readonly<{ kind: 'link'; url: string; shown: string }>
  /** A PNG picture, drawn `side` px wide and high at 96 px an inch. */
  | Readonly<{ kind: 'picture'; png: Uint8Array; side: number; label: string }>;

/** Twentieths of a point on an A4 sheet (ISO 216): 210 × 297 mm, with margins of 2 cm. */
const A4 = { width: 11_906, height: 16_838 };
const MARGIN = 1_134;
const AFTER = 140;
/** Room above a line for a pen to write in. */
const ABOVE_PEN = 360;
const PEN_LINE = '_'.repeat(40);

/** The bytes of a `.docx` with `blocks` in order. The library that writes Word files is loaded at the first call. */
export async function writeWordFile(
  title: string,
  blocks: readonly WordBlock[],
): Promise<Uint8Array> {
  const docx = await import('docx');
  const margin = { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN };
  const document = new docx.Document({
    title,
    creator: '',
    styles: { default: { document: { run: { font: 'Calibri', size: 22 } } } },
    sections: [
      {
        properties: { page: { size: A4, margin } },
        children: blocks.map((block) => new docx.Paragraph(paragraphOf(block, docx))),
      },
    ],
  });
  return new Uint8Array(await docx.Packer.toArrayBuffer(document));
}

function paragraphOf(block: WordBlock, docx: typeof Docx): Docx.IParagraphOptions {
  const spacing = { after: AFTER };
  switch (block.kind) {
    case 'title':
      return { spacing, heading: docx.HeadingLevel.HEADING_1, text: block.text };
    case 'heading':
      return { spacing, heading: docx.HeadingLevel.HEADING_2, text: block.text };
    case 'blank':
      return { spacing: { ...spacing, before: ABOVE_PEN }, children: runsOf(block, docx) };
    case 'text':
    case 'strong':
    case 'merge':
    case 'link':
    case 'picture':
      return { spacing, children: runsOf(block, docx) };
  }
}

function strongRun(text: string, docx: typeof Docx): Docx.TextRun {
  const options: Docx.IRunOptions = { text, bold: true };
  return new docx.TextRun(options);
}

function runsOf(
  block: Exclude<WordBlock, WordHeading>,
  docx: typeof Docx,
): readonly Docx.ParagraphChild[] {
  switch (block.kind) {
    case 'text':
      return [new docx.TextRun(block.text)];
    case 'strong':
      return [strongRun(block.text, docx)];
    case 'merge':
      return [new docx.SimpleMailMergeField(block.field)];
    case 'blank':
      return [new docx.TextRun(`${block.label}: ${PEN_LINE}`)];
    case 'link':
      return [
        new docx.ExternalHyperlink({
          link: block.url,
          children: [new docx.TextRun({ text: block.shown, style: 'Hyperlink' })],
        }),
      ];
    case 'picture':
      return [
        new docx.ImageRun({
          type: 'png',
          data: block.png,
          transformation: { width: block.side, height: block.side },
          altText: { name: block.label, description: block.label, title: block.label },
        }),
      ];
  }
}
