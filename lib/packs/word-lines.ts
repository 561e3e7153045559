import type { LineKind, MarkedLine } from './code-line';

/** A node of the document tree mammoth makes; only what is read here. */
type WordNode = Readonly<Record<string, unknown>>;

/** A cell with more than this is text of its own and no label or value. In UTF-16 units. */
const LONGEST_CELL = 80;

/**
 * The paragraphs of a mammoth document tree as lines; a line break in a paragraph begins a new line. A row of short
 * cells is one line, "Approved by: Governing body", and nothing in a table is taken for a heading by its shape alone.
 */
export function wordLines(document: unknown): readonly MarkedLine[] {
  return unitsIn(document).flatMap(({ node, inTable }, line) => {
    const row = node.type === 'tableRow' ? rowText(node) : null;
    const kind = row === null ? (kindOf(node) ?? (inTable ? 'paragraph' : null)) : 'paragraph';
    return (row ?? textOf(node))
      .split('\n')
      .map((text) => ({ kind, text: tidy(text), line }))
      .filter(({ text }) => text !== '');
  });
}

type Unit = Readonly<{ node: WordNode; inTable: boolean }>;

/** Every paragraph and every row of short cells in reading order. A walk by hand, as a file can nest deeper than a stack. */
function unitsIn(root: unknown): readonly Unit[] {
  const units: Unit[] = [];
  const waiting: Readonly<{ node: unknown; inTable: boolean }>[] = [{ node: root, inTable: false }];
  while (waiting.length > 0) {
    const { node, inTable } = waiting.pop() ?? { node: null, inTable: false };
    if (!isNode(node)) continue;
    const isUnit =
      node.type === 'paragraph' || (node.type === 'tableRow' && rowText(node) !== null);
    if (isUnit) units.push({ node, inTable });
    else
      for (const child of childrenOf(node).toReversed())
        waiting.push({ node: child, inTable: inTable || node.type === 'table' });
  }
  return units;
}

/** The words of a row of two or more short cells, the first as the label of the others; null for any other row. */
function rowText(row: WordNode): string | null {
  const cells = childrenOf(row).filter(isNode);
  if (cells.some((cell) => childrenOf(cell).length > 1)) return null;
  const [label, ...values] = cells.map((cell) => tidy(textOf(cell))).filter((text) => text !== '');
  if (label === undefined || values.length === 0) return null;
  if ([label, ...values].some((text) => text.length > LONGEST_CELL)) return null;
  return `${label.replace(/\s*:$/u, '')}: ${values.join(', ')}`;
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().normalize('NFC');
}

function textOf(paragraph: WordNode): string {
  const waiting: unknown[] = [paragraph];
  let text = '';
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (!isNode(node)) continue;
    if (node.type === 'text' && typeof node.value === 'string') text += node.value;
    else if (node.type === 'tab') text += ' ';
    else if (node.type === 'break') text += node.breakType === 'line' ? '\n' : ' ';
    else waiting.push(...childrenOf(node).toReversed());
  }
  return text;
}

/** A heading by its style or outline, or a short paragraph all in bold; an item by its numbering; else left open. */
function kindOf(paragraph: WordNode): LineKind | null {
  const style = typeof paragraph.styleName === 'string' ? paragraph.styleName : '';
  if (/^(?:heading|title|subtitle)\b/iu.test(style)) return 'heading';
  if (isNode(paragraph.numbering) || /^list\b/iu.test(style)) return 'item';
  const runs = childrenOf(paragraph).filter(
    (child) => isNode(child) && textOf(child).trim() !== '',
  );
  const bold = runs.length > 0 && runs.every((run) => isNode(run) && run.isBold === true);
  return bold && textOf(paragraph).length <= 80 ? 'heading' : null;
}

function childrenOf(node: WordNode): readonly unknown[] {
  return Array.isArray(node.children) ? node.children : [];
}

function isNode(value: unknown): value is WordNode {
  return typeof value === 'object' && value !== null;
}
