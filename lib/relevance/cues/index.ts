import type { OutcomeCues } from '../cue';
import { ABUSE_CUES } from './abuse';
import { ALLEGATION_CUES } from './allegation';
import { CHAT_CUES } from './chat';
import { CODE_CUES } from './code-of-conduct';
import { COMPLAINT_CUES } from './complaint';
import { HELP_CUES } from './help';
import { OWN_ROUTE_CUES } from './own-route';
import { ANONYMITY_CUES, BEFRIENDING_CUES, TAKE_DOWN_CUES } from './staff-contact';

/** The cues of every outcome that has some; `mention` is what is left when none holds. */
export const ALL_CUES: readonly OutcomeCues[] = [
  HELP_CUES,
  OWN_ROUTE_CUES,
  ABUSE_CUES,
  ALLEGATION_CUES,
  BEFRIENDING_CUES,
  ANONYMITY_CUES,
  TAKE_DOWN_CUES,
  CHAT_CUES,
  COMPLAINT_CUES,
  CODE_CUES,
];
