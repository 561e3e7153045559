import type { Words } from '@/lib/words';
import type { TryPack } from './use-trial';
import type { Desk } from './use-desk';

/** What every step of the desk is given. */
export type DeskProps = Readonly<{
  desk: Desk;
  words: Words;
  /** True when somebody has just come here from another step: the heading then takes the focus. */
  moved: boolean;
  /** The field or clause the address names. */
  at: string | null;
  /** Reads drafts as a parent's browser does; null where there is none to ask. */
  tryPack: TryPack | null;
}>;
