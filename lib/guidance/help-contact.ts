import type { Nation } from '@/lib/packs';
import type { Checked } from './fact';

/** Finer dangers that bring contacts of their own. */
export const HELP_MATTERS = ['self-harm', 'sexual-harm', 'staff-harm'] as const;
export type HelpMatter = (typeof HELP_MATTERS)[number];

/** How to reach somebody: a number to ring, a page to open, or somebody to ask for by name. */
export type Reach =
  | Readonly<{ by: 'phone'; number: string }>
  | Readonly<{ by: 'page'; url: string }>
  | Readonly<{ by: 'asking' }>;

/** One way to get help, and for whom it is. What it says to a parent is in the words, under its id. */
export type HelpContact<Id extends string = string> = Checked &
  Readonly<{
    id: Id;
    reach: Reach;
    nations: readonly Nation[];
    /** Shown only when the draft speaks of this; always where absent. */
    onlyFor?: HelpMatter;
    /** True for people at the school itself, who can never be the only ones offered. */
    atSchool?: true;
  }>;
