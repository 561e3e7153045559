import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  DecoratorNode,
  TextNode,
  type EditorConfig,
  type LexicalNode,
  type NodeKey,
  type SerializedLexicalNode,
  type SerializedTextNode,
} from 'lexical';
import { useEffect, type ReactNode } from 'react';
import { classOf } from '../shared/class-names';
import { knobs } from '../shared/page-knobs';

const EMOJI = /\p{RGI_Emoji}/v;

type SerializedImageEmoji = SerializedLexicalNode & { emoji: string };

/** An emoji as `<img alt>`, one thing to the caret. */
export class ImageEmojiNode extends DecoratorNode<ReactNode> {
  __emoji: string;

  constructor(emoji: string, key?: NodeKey) {
    super(key);
    this.__emoji = emoji;
  }

  static override getType(): string {
    return 'image-emoji';
  }

  static override clone(node: ImageEmojiNode): ImageEmojiNode {
    return new ImageEmojiNode(node.__emoji, node.__key);
  }

  static override importJSON(serialized: SerializedImageEmoji): ImageEmojiNode {
    return new ImageEmojiNode(serialized.emoji);
  }

  override exportJSON(): SerializedImageEmoji {
    return { ...super.exportJSON(), emoji: this.__emoji };
  }

  override createDOM(): HTMLElement {
    return document.createElement('span');
  }

  override updateDOM(): boolean {
    return false;
  }

  override getTextContent(): string {
    return this.__emoji;
  }

  override isInline(): true {
    return true;
  }

  override decorate(): ReactNode {
    return (
      <img alt={this.__emoji} src={pictureOf(this.__emoji)} className={classOf('emoji-image')} />
    );
  }
}

/** An emoji as a character made invisible in a span that shows its picture. */
export class BackgroundEmojiNode extends TextNode {
  static override getType(): string {
    return 'background-emoji';
  }

  static override clone(node: BackgroundEmojiNode): BackgroundEmojiNode {
    return new BackgroundEmojiNode(node.__text, node.__key);
  }

  static override importJSON(serialized: SerializedTextNode): BackgroundEmojiNode {
    return new BackgroundEmojiNode(serialized.text).updateFromJSON(serialized);
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const outer = document.createElement('span');
    const inner = super.createDOM(config);
    inner.className = classOf('emoji-text');
    outer.className = classOf('emoji');
    outer.style.backgroundImage = `url("${pictureOf(this.__text)}")`;
    outer.append(inner);
    return outer;
  }

  override updateDOM(before: this, outer: HTMLElement, config: EditorConfig): boolean {
    const inner = outer.firstElementChild;
    if (!(inner instanceof HTMLElement)) return true;
    super.updateDOM(before, inner, config);
    return false;
  }
}

/** Turns each emoji of the draft into the form the `emoji` knob asks for; leaves it as text by default. */
export function EmojiPlugin(): null {
  const [editor] = useLexicalComposerContext();
  useEffect(() => {
    if (knobs.emoji === 'text') return;
    return editor.registerNodeTransform(TextNode, (node) => {
      if (!node.isSimpleText() || node.isComposing()) return;
      const match = EMOJI.exec(node.getTextContent());
      if (match === null) return;
      const end = match.index + match[0].length;
      const parts = match.index === 0 ? node.splitText(end) : node.splitText(match.index, end);
      const target = parts[match.index === 0 ? 0 : 1];
      const emoji = emojiNode(match[0]);
      target?.replace(emoji);
      emoji.selectNext(0, 0);
    });
  }, [editor]);
  return null;
}

function emojiNode(emoji: string): LexicalNode {
  return knobs.emoji === 'img'
    ? new ImageEmojiNode(emoji)
    : new BackgroundEmojiNode(emoji).setMode('token');
}

function pictureOf(emoji: string): string {
  const codePoints = [...emoji].map((character) => character.codePointAt(0)?.toString(16));
  return `/emoji/${codePoints.join('_')}.svg`;
}
