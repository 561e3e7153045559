import { packNames } from '@/lib/packs';
import { judgeDraft } from '@/lib/relevance';
import { chooseReminder, writeReminder, type CardContent, type Reminder } from '@/lib/reminders';
import type { SiteId } from '@/lib/sites';
import type { SchoolRecord, Settings } from '@/lib/store';
import { createWords } from '@/lib/words';
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
}>;

/**
 * The card for a draft, or null when nothing is to be shown. Of several schools the draft names, the one that calls
 * for the weightier card is taken, and of two alike the one named more surely: a parent gets one card at a time.
 */
export function chooseCard(draft: DraftRequest, setting: CardSetting): CardContent | null {
  const { schools, settings } = setting;
  const found = draft.matches.flatMap((match) => {
    const school = schools.find(({ id }) => id === match.school);
    if (!school) return [];
    const { text, place, anonymous } = draft;
    const named = { text, match, site: setting.site, place, anonymous };
    const judgement = judgeDraft(named, { names: packNames(school.pack) });
    const reminder = chooseReminder(judgement, school, settings, place);
    return reminder ? [{ reminder, match }] : [];
  });
  const [first] = found.sort(
    (a, b) => weight(a.reminder) - weight(b.reminder) || b.match.sureness - a.match.sureness,
  );
  if (!first) return null;
  const language = settings.language === 'auto' ? setting.browserLanguage : settings.language;
  return writeReminder(first.reminder, createWords(language), {
    shortcut: setting.shortcut,
    quoted: first.match.mentions.map(({ start, end }) => draft.text.slice(start, end)),
    today: setting.today,
  });
}

/** Help before all else, a mark after all else. */
function weight({ kind }: Reminder): number {
  return kind === 'help' ? 0 : kind === 'mark' ? 2 : 1;
}
