import type { PackFault, SchoolPack } from '@/lib/packs';
import type { CardContent } from '@/lib/reminders';
import type { KeptWords, Settings } from '@/lib/store';
import type { SiteId } from '@/lib/sites';
import * as v from 'valibot';
import { namedSchool } from './tab-request';

const id = v.pipe(v.string(), v.maxLength(400));
const text = v.pipe(v.string(), v.minLength(1), v.maxLength(60_100));
const packSource = v.pipe(v.string(), v.maxLength(300_000));
const name = v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(120));

const pageRequest = v.variant('kind', [
  v.object({ kind: v.literal('state') }),
  /** Adds a school from a pack's text, or replaces the pack of the same school. */
  v.object({ kind: v.literal('add-pack'), source: packSource }),
  v.object({ kind: v.literal('remove-school'), school: id }),
  /** Brings back the school removed last; possible for a minute. */
  v.object({ kind: v.literal('undo-remove-school') }),
  v.object({ kind: v.literal('teach-name'), school: id, name }),
  v.object({ kind: v.literal('forget-taught-name'), school: id, name: id }),
  /** "Not about my school", taken back. */
  v.object({ kind: v.literal('forget-refused-form'), school: id, form: id }),
  v.object({
    kind: v.literal('change-settings'),
    changes: v.object({
      remindWhen: v.exactOptional(v.picklist(['named', 'clause', 'help'])),
      quietMark: v.exactOptional(v.boolean()),
      cardSize: v.exactOptional(v.picklist(['small', 'usual', 'large'])),
      language: v.exactOptional(id),
      /** ms since 1970; 0 ends a pause. */
      quietUntil: v.exactOptional(v.pipe(v.number(), v.minValue(0))),
      staffOn: v.exactOptional(v.boolean()),
    }),
  }),
  /** Adds a member of staff to those in the pack, or takes one the parent added away again. */
  v.object({ kind: v.literal('add-staff'), school: id, name }),
  v.object({ kind: v.literal('forget-staff'), school: id, name: id }),
  /** Private messages on one site; the browser lets us in there already. */
  v.object({
    kind: v.literal('turn-messages'),
    site: v.picklist(['facebook', 'x', 'whatsapp']),
    on: v.boolean(),
  }),
  /** Keeps words at the parent's wish, once under each `id`; with `keptAt` those that were just erased come back. */
  v.object({
    kind: v.literal('keep-words'),
    school: id,
    text,
    id,
    keptAt: v.exactOptional(v.pipe(v.string(), v.isoTimestamp())),
  }),
  v.object({ kind: v.literal('erase-words'), id }),
  /** The draft that was handed over to become a letter; given out once. */
  v.object({ kind: v.literal('take-letter'), token: id }),
  /** What a card would say to words typed into the try-it box; kept nowhere. */
  v.object({
    kind: v.literal('try-draft'),
    text,
    matches: v.pipe(v.array(namedSchool), v.minLength(1), v.maxLength(50), v.readonly()),
  }),
  /** What a card would say beside words of the school's own, by a pack on the desk; neither is kept. */
  v.object({ kind: v.literal('try-pack'), text, source: packSource }),
  /** Adds what a saved copy holds. */
  v.object({ kind: v.literal('bring-back'), source: v.pipe(v.string(), v.maxLength(20_000_000)) }),
  /** Notes that the parent has read the school's code today. */
  v.object({ kind: v.literal('mark-read'), school: id }),
  v.object({ kind: v.literal('remove-damaged') }),
  v.object({ kind: v.literal('erase-everything') }),
]);

/** What only our own pages may ask of the background. */
export type PageRequest = v.InferOutput<typeof pageRequest>;

/** The request in `value`, or null when it is none, is malformed or too large. Never throws. */
export function parsePageRequest(value: unknown): PageRequest | null {
  const parsed = v.safeParse(pageRequest, value);
  return parsed.success ? parsed.output : null;
}

/** One school as our pages see it. */
export type SchoolState = Readonly<{
  id: string;
  pack: SchoolPack;
  /** ISO date and time. */
  addedAt: string;
  taught: readonly string[];
  refused: readonly string[];
  /** Members of staff the parent added to those in the pack. */
  staff: readonly string[];
  /** The ISO day the parent noted having read the code as it is now. */
  readOn?: string;
  /** There when the code has changed and the parent has not read it since. */
  readAgain?: true;
}>;

/** A site and whether we are on there: the browser lets us in now, and the parent wants what it is about. */
export type SiteState = Readonly<{ id: SiteId; name: string; on: boolean }>;

/** Everything our pages show. */
export type PageState = Readonly<{
  schools: readonly SchoolState[];
  /** How many schools are kept that can't be read. */
  damaged: number;
  /** The sites on which people write for others to read. */
  sites: readonly SiteState[];
  /** The sites with private messages, and whether those are read. */
  messages: readonly SiteState[];
  settings: Settings;
  /** Words the parent asked to have kept, newest first. */
  kept: readonly KeptWords[];
  /** The keys that lead into the card, as the browser prints them; empty when the parent has taken them away. */
  shortcut: string;
  /** The name of a school that can still be brought back. */
  removed: string | null;
}>;

/** How adding a pack went. `replaced` when the same school was there before. No faults when the pack is good but the browser would not keep it. */
export type AddPackReply =
  | Readonly<{ ok: true; school: string; replaced: boolean }>
  | Readonly<{ ok: false; faults: readonly PackFault[] }>;

/** `stored` is false when the browser would not keep it: what was there before is still there. */
export type ChangeReply = Readonly<{ stored: boolean }>;

/** How bringing a copy back went; `why` is null when the copy is good but the browser would not keep it. */
export type BringBackReply =
  | Readonly<{ ok: true; schools: number }>
  | Readonly<{ ok: false; why: 'newer' | 'no-copy' | null }>;

/** A draft on its way to the page where it becomes a letter. */
export type LetterInHand = Readonly<{ school: string; text: string }>;

/** What the background answers to each request of our pages; `state` is null when the store can't be opened. */
export type PageReplies = {
  state: PageState | null;
  'add-pack': AddPackReply;
  'remove-school': ChangeReply;
  'undo-remove-school': ChangeReply;
  'teach-name': ChangeReply;
  'forget-taught-name': ChangeReply;
  'forget-refused-form': ChangeReply;
  'change-settings': ChangeReply;
  'add-staff': ChangeReply;
  'forget-staff': ChangeReply;
  'turn-messages': ChangeReply;
  'keep-words': ChangeReply;
  'erase-words': ChangeReply;
  'take-letter': LetterInHand | null;
  'try-draft': CardContent | null;
  /** The card is null when the words do not name the school; `byModel` is false when the cues answered alone. */
  'try-pack': Readonly<{ card: CardContent | null; byModel: boolean }>;
  'bring-back': BringBackReply;
  'mark-read': ChangeReply;
  'remove-damaged': ChangeReply;
  'erase-everything': ChangeReply;
};

/** Told to our pages after any change, so that every window shows the same. */
export type PageNotice = Readonly<{ kind: 'state-changed' }>;
