import {
  CompositeDecorator,
  EditorState,
  Modifier,
  SelectionState,
  type ContentBlock,
  type ContentState,
} from 'draft-js';
import type { ReactNode } from 'react';
import { classOf } from '../shared/class-names';

const EMOJI = /\p{RGI_Emoji}/gv;
const LINKED = /(?<![\p{L}\p{N}_])[@#][\p{L}\p{N}_]+|https?:\/\/\S+/gu;

type PieceProps = { children?: ReactNode };
type EntityProps = PieceProps & { contentState: ContentState; entityKey?: string };

/**
 * Marks every emoji of the draft as an immutable entity, so that it is drawn as a picture and deleted as one.
 * Returns the same state when there is nothing to mark or an input method is composing.
 */
export function markEmoji(state: EditorState): EditorState {
  if (state.isInCompositionMode()) return state;
  let content = state.getCurrentContent();
  for (const block of content.getBlocksAsArray()) {
    for (const match of block.getText().matchAll(EMOJI)) {
      if (block.getCharacterList().get(match.index).getEntity()) continue;
      const range = SelectionState.createEmpty(block.getKey()).merge({
        anchorOffset: match.index,
        focusOffset: match.index + match[0].length,
      });
      content = content.createEntity('EMOJI', 'IMMUTABLE', { emoji: match[0] });
      content = Modifier.applyEntity(content, range, content.getLastCreatedEntityKey());
    }
  }
  return content === state.getCurrentContent()
    ? state
    : EditorState.set(state, { currentContent: content });
}

/** Where the part of a draft that is too long begins: a block and a UTF-16 offset in it; null when none is. */
export type Overflow = Readonly<{ block: string; offset: number }> | null;

/** Finds where `content` goes over `limit` code points, a line break counting as one. */
export function findOverflow(content: ContentState, limit: number): Overflow {
  let left = limit;
  for (const block of content.getBlocksAsArray()) {
    let offset = 0;
    for (const character of block.getText()) {
      if (left === 0) return { block: block.getKey(), offset };
      left -= 1;
      offset += character.length;
    }
    if (left > 0) left -= 1;
  }
  return null;
}

/** The decorator of X's box: emoji as pictures, the part over the limit marked, handles and links coloured. */
export function decoratorFor(overflow: Overflow): CompositeDecorator {
  return new CompositeDecorator([
    { strategy: findTooLong(overflow), component: TooLongPiece },
    { strategy: findEmoji, component: EmojiPiece },
    { strategy: findLinked, component: LinkedPiece },
  ]);
}

function findEmoji(
  block: ContentBlock,
  found: (start: number, end: number) => void,
  content: ContentState,
): void {
  block.findEntityRanges((character) => isEmoji(character.getEntity(), content), found);
}

function isEmoji(key: string | null, content: ContentState): boolean {
  return key !== null && content.getEntity(key).getType() === 'EMOJI';
}

function findTooLong(overflow: Overflow) {
  return (
    block: ContentBlock,
    found: (start: number, end: number) => void,
    content: ContentState,
  ): void => {
    if (overflow === null) return;
    const keys = content.getBlocksAsArray().map((each) => each.getKey());
    const distance = keys.indexOf(block.getKey()) - keys.indexOf(overflow.block);
    if (distance < 0) return;
    const start = distance === 0 ? overflow.offset : 0;
    if (start < block.getLength()) found(start, block.getLength());
  };
}

function findLinked(block: ContentBlock, found: (start: number, end: number) => void): void {
  for (const match of block.getText().matchAll(LINKED)) {
    found(match.index, match.index + match[0].length);
  }
}

function EmojiPiece({ children, contentState, entityKey }: EntityProps): ReactNode {
  if (entityKey === undefined) return <span>{children}</span>;
  const { emoji } = contentState.getEntity(entityKey).getData() as { emoji: string };
  return (
    <span className={classOf('emoji')} style={{ backgroundImage: `url("${pictureOf(emoji)}")` }}>
      <span className={classOf('emoji-text')}>{children}</span>
    </span>
  );
}

function pictureOf(emoji: string): string {
  const codePoints = [...emoji].map((character) => character.codePointAt(0)?.toString(16));
  return `/emoji/v2/svg/${codePoints.join('-')}.svg`;
}

function TooLongPiece({ children }: PieceProps): ReactNode {
  return <span className={classOf('too-long')}>{children}</span>;
}

function LinkedPiece({ children }: PieceProps): ReactNode {
  return <span style={{ color: 'rgb(29, 155, 240)' }}>{children}</span>;
}
