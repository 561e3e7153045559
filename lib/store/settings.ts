import * as v from 'valibot';

/** The shape settings are stored in; a missing or damaged field takes its default, so any record reads well. */
export const settingsSchema = v.object({
  /** When to remind: whenever the school is named, when a clause bears on the draft, or only for help. */
  remindWhen: orDefault(v.picklist(['named', 'clause', 'help']), 'clause'),
  /** Whether a draft that only names the school gets the small mark. */
  quietMark: orDefault(v.boolean(), true),
  /** How large the card is, beside the words of the site. */
  cardSize: orDefault(v.picklist(['small', 'usual', 'large']), 'usual'),
  /** A language tag, or `auto` for the browser's. */
  language: orDefault(v.string(), 'auto'),
  /** Nothing is read before this time, ms since 1970; 0 when not paused. */
  quietUntil: orDefault(v.pipe(v.number(), v.minValue(0)), 0),
  /** Ids of the sites whose private messages are read as well; none at first. */
  messagesOn: orDefault(v.pipe(v.array(v.string()), v.readonly()), []),
  /** Whether adding or following a member of staff brings a card; off at first. */
  staffOn: orDefault(v.boolean(), false),
});

/** The parent's choices. */
export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>;

function orDefault<const Schema extends v.GenericSchema>(
  schema: Schema,
  fallback: v.InferOutput<Schema>,
) {
  return v.fallback(v.optional(schema, fallback), fallback);
}
