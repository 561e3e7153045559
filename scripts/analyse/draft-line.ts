import * as v from 'valibot';

const DraftLineSchema = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  pack: v.optional(v.string()),
  site: v.optional(v.picklist(['facebook', 'x', 'whatsapp'])),
  place: v.optional(v.picklist(['post', 'group-post', 'comment', 'review', 'message'])),
  anonymous: v.optional(v.boolean()),
});

/** One draft to be analysed. */
export type DraftLine = v.InferOutput<typeof DraftLineSchema>;

/** A draft, or one sentence on what is wrong with its line. */
export type DraftReading =
  Readonly<{ ok: true; draft: DraftLine }> | Readonly<{ ok: false; fault: string }>;

/** Reads one JSON line; unknown fields are passed over, a field left `null` counts as left out. Never throws. */
export function readDraftLine(line: string): DraftReading {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\uFEFF/, ''), (_, field: unknown) => field ?? undefined);
  } catch {
    return { ok: false, fault: 'this is not JSON' };
  }
  const result = v.safeParse(DraftLineSchema, value);
  if (result.success) return { ok: true, draft: result.output };
  const [issue] = result.issues;
  return { ok: false, fault: `${v.getDotPath(issue) ?? 'draft'}: ${issue.message}` };
}
