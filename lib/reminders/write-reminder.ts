import type { Words } from '@/lib/words';
import type { CardContent, QuotedClause } from './card-content';
import type { Reminder, ReminderOf } from './reminder';
import { writeCodeParts, writeFrame, writeLines, type WritingExtras } from './write-frame';
import { schoolLanguage } from './school-language';
import { writeHelpCard } from './write-help-card';

/**
 * A reminder in the parent's language. The school's words pass through unchanged; every card about the code says
 * that posting is the parent's choice, and carries the neutral line and the way to complain.
 */
export function writeReminder(
  reminder: Reminder,
  words: Words,
  extras: WritingExtras,
): CardContent {
  switch (reminder.kind) {
    case 'help':
      return writeHelpCard(reminder, words, extras);
    case 'route':
      return {
        kind: 'route',
        ...writeFrame(reminder, words, extras, 'card.title', 'card.announcement'),
        ...writeCodeParts(reminder, words, extras),
        lines: writeLines(reminder.lines, reminder, words, extras),
        route: { label: words.say(`routes.${reminder.guide.id}Link`), href: reminder.guide.url },
      };
    case 'clause':
      return {
        kind: 'clause',
        ...writeFrame(reminder, words, extras, 'card.title', 'card.announcement'),
        ...writeCodeParts(reminder, words, extras),
        clause: quoteClause(reminder, words),
        lines: writeLines(reminder.lines, reminder, words, extras),
      };
    case 'staff':
      return {
        kind: 'clause',
        ...writeFrame(reminder, words, extras, 'card.title', 'card.announcementStaff'),
        ...writeCodeParts(reminder, words, { ...extras, occasion: 'staff' }),
        why: words.say('card.whyStaff', {
          name: reminder.name,
          school: reminder.school.pack.school.name,
        }),
        clause: quoteClause(reminder, words),
        lines: writeLines(['card.staffKin'], reminder, words, extras),
      };
    case 'mark':
      return {
        kind: 'mark',
        ...writeFrame(reminder, words, extras, 'card.title', 'card.markAnnouncement'),
        ...writeCodeParts(reminder, words, extras),
        label: words.say('card.markLabel', { school: reminder.school.pack.school.name }),
        lines: writeLines(reminder.lines, reminder, words, extras),
      };
  }
}

function quoteClause(
  { found, school }: ReminderOf<'clause' | 'staff'>,
  words: Words,
): QuotedClause | null {
  if (!found) return null;
  const { code, school: named } = school.pack;
  return {
    intro: words.say('card.intro', { school: named.name }),
    text: found.clause.text,
    lang: schoolLanguage(found.clause.text, named.nation),
    source: words.say('card.source', {
      title: code.title,
      section: found.section.title,
      version: code.version,
      date: words.date(code.adopted),
    }),
  };
}
