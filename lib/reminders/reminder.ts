import type { HelpMatter, RouteGuide, RouteGuideId } from '@/lib/guidance';
import type { SchoolPack } from '@/lib/packs';
import type { WordKey } from '@/lib/words';
import type { FoundClause } from './choose-clause';

/** A school whose pack the parent keeps. `id` is the store's. */
export type KeptSchool = Readonly<{ id: string; pack: SchoolPack }>;

/** When the parent wants to be reminded, and whether a draft that only mentions the school gets a mark. */
export type ReminderSettings = Readonly<{
  /** At every draft that names the school, at those a clause or route bears on, or only where help is needed. */
  remindWhen: 'named' | 'clause' | 'help';
  quietMark: boolean;
}>;

/** A route guide with a page to open. */
export type LinkedGuide = RouteGuide<RouteGuideId> & Readonly<{ url: string }>;

/**
 * What to put beside a draft, in no language yet. `key` stays the same while the same thing is being said: a draft
 * gets one card per key. Help has one key of its own, so that it follows any card already shown.
 */
export type Reminder = Readonly<{ key: string; school: KeptSchool }> &
  (
    | Readonly<{ kind: 'help'; matters: readonly HelpMatter[] }>
    | Readonly<{ kind: 'route'; guide: LinkedGuide; lines: readonly WordKey[] }>
    | Readonly<{ kind: 'clause'; found: FoundClause | null; lines: readonly WordKey[] }>
    | Readonly<{ kind: 'mark'; lines: readonly WordKey[] }>
    /** Somebody with the name of this member of staff was added or followed. */
    | Readonly<{ kind: 'staff'; found: FoundClause; name: string }>
  );

/** A reminder of one kind. */
export type ReminderOf<Kind extends Reminder['kind']> = Extract<Reminder, { kind: Kind }>;
