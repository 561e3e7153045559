import { packNames } from '@/lib/packs';
import { judgeDraft, type DraftModel } from '@/lib/relevance';
import { chooseReminder, writeReminder, type CardContent, type Reminder } from '@/lib/reminders';
import type { SiteId } from '@/lib/sites';
import type { SchoolRecord, Settings } from '@/lib/store';
import { cardWords } from '@/lib/words';
import type { DraftRequest } from './answer-tab';

/** What choosing a card depends on besides the draft. */
export type CardSetting = Readonly<{
  schools: readonly SchoolRecord[];
  settings: Settings;
  site: SiteId;
  /** The language of the browser, for a parent who chose none. */
  browserLanguage: string;
  shortcut: string;
  /** Today as an ISO date. */
  today: string;
  /** Reads drafts better than the cues alone; not there while it is being opened. */
  model?: DraftModel | undefined;
}>;

/** What a draft calls for where it names one of the schools. */
export type FoundReminder = Readonly<{
  reminder: Reminder;
  match: DraftRequest['matches'][number];
}>;

/**
 * The card for a draft, or null when nothing is to be shown. Of several schools the draft names, the weightiest is
 * taken: a parent gets one card at a time.
 */
export function chooseCard(draft: DraftRequest, setting: CardSetting): CardContent | null {
  const { schools, settings } = setting;
  const found = draft.matches.flatMap((match) => {
    const school = schools.find(({ id }) => id === match.school);
    if (!school) return [];
    const { text, place, anonymous } = draft;
    const named = { text, match, site: setting.site, place, anonymous };
    const judgement = judgeDraft(named, { names: packNames(school.pack) }, setting.model);
    const reminder = chooseReminder(judgement, school, settings, place);
    return reminder ? [{ reminder, match }] : [];
  });
  const first = weightiest(found);
  if (!first) return null;
  return writeReminder(first.reminder, cardWords(languageOf(setting)), {
    occasion: draft.place === 'message' ? 'message' : 'post',
    shortcut: setting.shortcut,
    size: settings.cardSize,
    quoted: first.match.mentions.map(({ start, end }) => draft.text.slice(start, end)),
    today: setting.today,
  });
}

/** The language to write a card in. */
export function languageOf({ settings, browserLanguage }: CardSetting): string {
  return settings.language === 'auto' ? browserLanguage : settings.language;
}

/** The one to show: help before all else, a mark after all else, and of two alike the school named more surely. */
export function weightiest(found: readonly FoundReminder[]): FoundReminder | undefined {
  return [...found].sort(
    (a, b) => weight(a.reminder) - weight(b.reminder) || b.match.sureness - a.match.sureness,
  )[0];
}

function weight({ kind }: Reminder): number {
  return kind === 'help' ? 0 : kind === 'mark' ? 2 : 1;
}
