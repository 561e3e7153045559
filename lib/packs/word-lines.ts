import type { LineKind, MarkedLine } from './code-line';

/** A node of the document tree mammoth makes; only what is read here. */
type WordNode = Readonly<Record<string, unknown>>;

/** The paragraphs of a mammoth document tree as lines; a line break in a paragraph begins a new line. */
export function wordLines(document: unknown): readonly MarkedLine[] {
  return paragraphsIn(document).flatMap((paragraph, line) => {
    const kind = kindOf(paragraph);
    return textOf(paragraph)
      .split('\n')
      .map((text) => ({ kind, text: text.replace(/\s+/gu, ' ').trim().normalize('NFC'), line }))
      .filter(({ text }) => text !== '');
  });
}

/** Every paragraph in reading order, those of tables included. A walk by hand, as a file can nest deeper than a stack. */
function paragraphsIn(root: unknown): readonly WordNode[] {
  const paragraphs: WordNode[] = [];
  const waiting: unknown[] = [root];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (!isNode(node)) continue;
    if (node.type === 'paragraph') paragraphs.push(node);
    else waiting.push(...childrenOf(node).toReversed());
  }
  return paragraphs;
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
