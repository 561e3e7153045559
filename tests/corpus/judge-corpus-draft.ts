import type { NameMention } from '@/lib/naming';
import { judgeDraft } from '@/lib/relevance';
import type { DraftModel, Judgement } from '@/lib/relevance';
import type { CorpusDraft } from './read-corpus';

/** Places where one of `forms` stands in `text`, longest form first, in text order. */
export function findForms(text: string, forms: readonly string[]): readonly NameMention[] {
  const lower = text.toLowerCase();
  const found: NameMention[] = [];
  for (const form of [...forms].sort((one, other) => other.length - one.length))
    for (
      let at = lower.indexOf(form.toLowerCase());
      at >= 0;
      at = lower.indexOf(form.toLowerCase(), at + 1)
    ) {
      const end = at + form.length;
      if (!found.some((other) => at < other.end && other.start < end))
        found.push({ start: at, end, form, strength: 'strong' });
    }
  return found.sort((one, other) => one.start - other.start);
}

/** Judges a corpus draft as one that names its school, by the cues alone or with `model`; throws when none of `forms` stands in it. */
export function judgeCorpusDraft(
  draft: CorpusDraft,
  forms: readonly string[],
  model?: DraftModel,
): Judgement {
  const [first, ...more] = findForms(draft.text, forms);
  if (first === undefined) throw new RangeError(`${draft.id} does not name ${draft.school}`);
  const { text, place, anonymous } = draft;
  return judgeDraft(
    {
      text,
      match: { school: draft.school, mentions: [first, ...more], sureness: 1 },
      ...(place === undefined ? {} : { place }),
      ...(anonymous === undefined ? {} : { anonymous }),
    },
    { names: { name: draft.school, staff: [] } },
    model,
  );
}
