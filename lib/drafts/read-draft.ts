/** Longest draft there is, in UTF-16 units; what lies beyond is left unread. */
export const LONGEST_DRAFT = 60_000;

/** Most nodes and units looked at in one editor, so that a hostile page cannot cost time: a unit may stand in four nodes. */
const MOST_READ = 5 * LONGEST_DRAFT;

/** The elements that editors make blocks of; Draft.js puts pictures in a `figure`. */
const BLOCKS = /^(DIV|P|LI|[OU]L|H\d|PRE|FIGURE|BLOCKQUOTE)$/;

/**
 * The text a reader sees in an editor: one line a block, `\n` between lines, a picture's `alt` for its emoji.
 * Reads only; placeholders are siblings of the editor and so are never met.
 * Empty when there is no text. At most {@link LONGEST_DRAFT} units.
 */
export function readDraft(editor: HTMLElement): string {
  if (editor instanceof HTMLTextAreaElement) return editor.value.slice(0, LONGEST_DRAFT);
  const lines = new Lines();
  for (let node: Node | null = editor.firstChild; node && lines.read++ < MOST_READ;) {
    enter(node, lines);
    const child = isSkipped(node) ? null : node.firstChild;
    node = child ?? nextOutside(node, editor, lines);
  }
  return lines.end().slice(0, LONGEST_DRAFT);
}

/** Slate keeps its placeholder inside the editor, unlike every other library. */
function isSkipped(node: Node): boolean {
  return node instanceof HTMLElement && node.hasAttribute('data-slate-placeholder');
}

function enter(node: Node, lines: Lines): void {
  if (node instanceof Text) lines.addText(node.data);
  else if (node instanceof HTMLBRElement) lines.break();
  else if (node instanceof HTMLImageElement) lines.add(node.alt);
  else if (BLOCKS.test(node.nodeName)) lines.openBlock();
}

/** The next node in document order after `node` and all inside it, closing the blocks that end on the way. */
function nextOutside(node: Node, editor: Node, lines: Lines): Node | null {
  for (let at: Node | null = node; at && at !== editor; at = at.parentNode) {
    if (BLOCKS.test(at.nodeName)) lines.closeBlock();
    if (at.nextSibling) return at.nextSibling;
  }
  return null;
}

/** Lines as they grow. A `<br>` that ends a block only holds the block open, so the last one of a block is dropped. */
class Lines {
  /** Nodes and units read so far. */
  read = 0;
  readonly #lines: string[] = [];
  #line: string | null = null;
  #breaks = 0;

  add(text: string): void {
    if (!text) return;
    for (; this.#breaks > 0; this.#breaks--) this.#endLine();
    this.#line = (this.#line ?? '') + text;
    this.read += text.length;
  }

  /** Editors keep white space as it is, so a line feed in their text is a break like any `<br>`. */
  addText(text: string): void {
    text.split('\n').forEach((part, index) => {
      if (index > 0) this.break();
      this.add(part);
    });
  }

  break(): void {
    this.#line ??= '';
    this.#breaks++;
  }

  openBlock(): void {
    if (this.#line !== null) this.closeBlock();
  }

  closeBlock(): void {
    for (; this.#breaks > 1; this.#breaks--) this.#endLine();
    this.#breaks = 0;
    if (this.#line !== null) this.#endLine();
    this.#line = null;
  }

  end(): string {
    this.closeBlock();
    return this.#lines.join('\n');
  }

  #endLine(): void {
    this.#lines.push(this.#line ?? '');
    this.#line = '';
  }
}
