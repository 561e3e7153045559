import { diffWordsWithSpace } from 'diff';

/** A stretch of a reworded text, with its spaces: in both wordings, only in the new one, or only in the old one. */
export type WordRun = Readonly<{ kind: 'same' | 'added' | 'removed'; text: string }>;

/** Texts further apart than this are shown as a whole: finer marks would be slow to find and hard to read. */
const MOST_EDITS = 1000;

/** The runs that turn `before` into `after`, in reading order; without the removed runs they are `after`. */
export function wordRuns(before: string, after: string): readonly WordRun[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  if (!changes)
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
