import type { NameTable } from '@/lib/naming';
import type { CardContent } from '@/lib/reminders';

export type { Dismissal, TabRequest } from './tab-request';

/** What a tab looks for. Until `quietUntil` (ms since 1970) it is paused and reads nothing. */
export type Names = Readonly<{ table: NameTable; quietUntil: number }>;

/** Members of staff, as a school or the parent wrote their names. */
export type StaffNames = readonly Readonly<{ school: string; name: string }>[];

/** What the background answers to each request of a tab; null where nothing is to be shown. */
export type TabReplies = {
  names: Names;
  draft: CardContent | null;
  staff: StaffNames;
  befriended: CardContent | null;
  dismiss: null;
  'undo-dismiss': null;
  'open-code': null;
  'write-letter': null;
};

/** What the background tells a tab, unasked. */
export type TabNotice =
  | Readonly<{ kind: 'names-changed'; names: Names }>
  /** The site was turned off: end at once. */
  | Readonly<{ kind: 'stop'; sites: readonly string[] }>
  /** The parent pressed the shortcut: into the card, or back to the draft. */
  | Readonly<{ kind: 'go-to-card' }>
  /** The pop-up asks whether a box is in sight. */
  | Readonly<{ kind: 'what-do-you-see' }>;

/** The answer to `what-do-you-see`. */
export type TabView = Readonly<{ composer: 'seen' | 'none' }>;
