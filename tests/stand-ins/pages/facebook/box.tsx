import type { ReactNode, RefObject } from 'react';
import { knobs } from '../shared/page-knobs';
import { DraftBox } from './draft-box';
import { LexicalBox } from './lexical-box';

/** What the page can do to one of its boxes. */
export type BoxControl = Readonly<{
  /** Puts `text` at the caret. */
  insert(text: string): void;
  /** Empties the box and keeps the focus. */
  clear(): void;
  /** The draft in a form `BoxProps.saved` takes. */
  save(): string;
}>;

/** A box to write in, whatever it is built on. */
export type BoxProps = Readonly<{
  /** `block` begins a new block at Enter; `line` breaks the line, and only where Enter does not send. */
  newLine: 'block' | 'line';
  role?: 'textbox' | 'combobox';
  label?: string;
  placeholder: string;
  /** Whether the placeholder is also on the box itself and hidden from assistive tech, as in dialogs. */
  placeholderOnBox: boolean;
  autoFocus: boolean;
  /** A draft to begin with, as given by `save`. */
  saved?: string | undefined;
  control: RefObject<BoxControl | null> & { current: BoxControl | null };
  /** Called with the text, blocks parted by one line feed, whenever it changes. */
  onText(text: string): void;
  /** Given where Enter sends. */
  onEnter?: (() => void) | undefined;
}>;

/** The box this load of the page uses: Lexical as today, or Draft.js as before 2022. */
export function Box(props: BoxProps): ReactNode {
  return knobs.editor === 'draft' ? <DraftBox {...props} /> : <LexicalBox {...props} />;
}
