import type { FormPlace } from './find-forms';
import type { Designators } from './read-designators';

/** A form's place with what stands around it, before any school is asked. */
export type NamePlace = FormPlace &
  Readonly<{
    /** The core's first word, and the word after its last. */
    first: number;
    after: number;
    behind: Designators;
  }>;
