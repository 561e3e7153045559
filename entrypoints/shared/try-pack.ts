import { createNameMatcher, deriveNameTable } from '@/lib/naming';
import { packNames, type SchoolPack } from '@/lib/packs';
import { judgeDraft, type DraftModel } from '@/lib/relevance';
import { chooseReminder, writeReminder, type CardContent } from '@/lib/reminders';
import type { Words } from '@/lib/words';
import { isoDay } from './iso-day';

/** What a parent who keeps every setting as it comes is reminded of. */
const USUAL = { remindWhen: 'clause', quietMark: true } as const;

/**
 * The card beside a post with this text, for a pack that nobody has added, by the very code that runs beside a
 * parent's draft; null when the draft does not name the school. Without `model` the cues answer alone.
 */
export function tryPack(
  text: string,
  pack: SchoolPack,
  words: Words,
  model?: DraftModel,
): CardContent | null {
  const names = packNames(pack);
  const table = deriveNameTable([{ school: 'desk', ...names, taught: [], refused: [] }]);
  const [match] = createNameMatcher(table).match(text);
  if (!match) return null;
  const draft = { text, match, place: 'post', anonymous: false } as const;
  const judgement = judgeDraft(draft, { names }, model);
  const reminder = chooseReminder(judgement, { id: 'desk', pack }, USUAL, 'post');
  if (!reminder) return null;
  return writeReminder(reminder, words, {
    shortcut: '',
    quoted: match.mentions.map(({ start, end }) => text.slice(start, end)),
    today: isoDay(new Date()),
  });
}
