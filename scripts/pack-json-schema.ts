import { toJsonSchema } from '@valibot/to-json-schema';
import { SchoolPackSchema } from '@/lib/packs';

/** Where the published schema lies, from the root of the repository. */
export const SCHEMA_FILE = 'public/school-pack.schema.json';

/**
 * The JSON Schema (draft 7) of a school pack, made from the definition the reader uses. Patterns follow
 * ECMA-262 with the `u` flag. What no JSON Schema can say is named in its comment.
 */
export function packJsonSchema(): object {
  const schema = toJsonSchema(SchoolPackSchema, {
    target: 'draft-07',
    typeMode: 'output',
    ignoreActions: ['check', 'transform'],
    overrideAction: ({ valibotAction, jsonSchema }) =>
      'requirement' in valibotAction && valibotAction.requirement instanceof RegExp
        ? patterned(jsonSchema, valibotAction)
        : undefined,
  });
  return {
    title: 'Quiet Word school pack, format 1',
    $comment:
      'Texts are judged trimmed and in Unicode NFC. Beyond this schema a reader also holds that the file has at most 256 KB, no id of a section or clause is used twice, there are at most 1000 clauses in all, dates are on the calendar and links can be opened.',
    ...schema,
  };
}

/** Each pattern of a text in a schema of its own, side by side, as one schema can hold only one. */
function patterned<Schema extends { pattern?: unknown; allOf?: unknown }>(
  jsonSchema: Schema,
  action: Readonly<{ type: string; requirement?: unknown }>,
): Schema {
  const rest = { ...jsonSchema };
  delete rest.pattern;
  if (action.type === 'iso_date') return { ...rest, format: 'date' };
  const pattern = action.requirement instanceof RegExp ? action.requirement.source : '';
  const others: readonly unknown[] = Array.isArray(jsonSchema.allOf) ? jsonSchema.allOf : [];
  return { ...rest, allOf: [...others, { pattern }] };
}
