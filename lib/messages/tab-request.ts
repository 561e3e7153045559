import * as v from 'valibot';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const draftText = v.pipe(v.string(), v.minLength(1), v.maxLength(60_100));
const shortText = v.pipe(v.string(), v.maxLength(400));

const mention = v.object({
  start: offset,
  end: offset,
  form: shortText,
  strength: v.picklist(['strong', 'weak-with-sign']),
  sign: v.exactOptional(v.object({ start: offset, end: offset })),
});

/** A school a draft names, and where. */
export const namedSchool = v.object({
  school: shortText,
  mentions: v.pipe(v.tupleWithRest([mention], mention), v.readonly()),
  sureness: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});

/** How far a dismissal reaches beyond this draft; `forms` are the words that did not mean the parent's school. */
const dismissal = v.variant('scope', [
  v.object({
    scope: v.literal('not-my-school'),
    school: shortText,
    forms: v.pipe(v.array(shortText), v.maxLength(20), v.readonly()),
  }),
  v.object({ scope: v.literal('until-tomorrow') }),
  /** The parent wants the words kept; `id` is made up by the card, so that it can be undone. */
  v.object({ scope: v.literal('keep'), id: shortText, school: shortText, text: draftText }),
  v.object({ scope: v.literal('site-off') }),
  v.object({ scope: v.literal('messages-off') }),
  v.object({ scope: v.literal('staff-off') }),
]);

const tabRequest = v.variant('kind', [
  /** What to look for in this tab. */
  v.object({ kind: v.literal('names') }),
  /** A draft that names a school; forgotten once answered. */
  v.object({
    kind: v.literal('draft'),
    text: v.pipe(v.string(), v.maxLength(60_100)),
    matches: v.pipe(v.array(namedSchool), v.minLength(1), v.maxLength(50), v.readonly()),
    place: v.picklist(['post', 'group-post', 'comment', 'review', 'message']),
    anonymous: v.boolean(),
    /** True when the card's script is already in this tab. */
    cardReady: v.boolean(),
  }),
  /** The members of staff to look for when somebody is added or followed. */
  v.object({ kind: v.literal('staff') }),
  /** Somebody of a member of staff's name was added or followed; forgotten once answered. */
  v.object({
    kind: v.literal('befriended'),
    school: shortText,
    /** The name as the school or the parent wrote it, never the one on the page. */
    name: shortText,
    cardReady: v.boolean(),
  }),
  v.object({ kind: v.literal('dismiss'), dismissal }),
  v.object({ kind: v.literal('undo-dismiss'), dismissal }),
  /** Opens the whole code of a school in our own page. */
  v.object({ kind: v.literal('open-code'), school: shortText }),
  /** Opens our page where the draft can become a letter; by the parent's click alone. */
  v.object({ kind: v.literal('write-letter'), school: shortText, text: draftText }),
]);

/** Everything a script in a tab may ask of the background. */
export type TabRequest = v.InferOutput<typeof tabRequest>;

/** How far a dismissal reaches beyond this draft. */
export type Dismissal = v.InferOutput<typeof dismissal>;

/** The request in `value`, or null when it is none, is malformed or too large. Never throws. */
export function parseTabRequest(value: unknown): TabRequest | null {
  const parsed = v.safeParse(tabRequest, value);
  return parsed.success ? parsed.output : null;
}
