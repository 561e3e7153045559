/** What a line of a school's document is: a heading, one item of a list, or a paragraph. */
export type LineKind = 'heading' | 'item' | 'paragraph';

/** A line of a school's document with its words unchanged: only marks of lists, bookmarks and outer spaces are gone. */
export type CodeLine = Readonly<{
  kind: LineKind;
  text: string;
  /** The line it was in the text given, counted from 0; of a Word file, its paragraph. */
  line: number;
}>;

/** A line whose kind the document itself tells, or leaves open (null). */
export type MarkedLine = Readonly<{ kind: LineKind | null; text: string; line: number }>;
