export type {
  CardContent,
  CardFrame,
  CardLanguage,
  CardLink,
  CardSize,
  ClauseCard,
  CodeParts,
  DismissChoices,
  DismissScope,
  DoneScope,
  HelpCard,
  HelpContact,
  Occasion,
  QuietMark,
  QuotedClause,
  RouteCard,
} from './card-content';
export { chooseClause, clausesFor } from './choose-clause';
export type { FoundClause } from './choose-clause';
export { clauseUses } from './clause-uses';
export type { ClauseMoment, ClauseSilence, ClauseUse } from './clause-uses';
export { chooseReminder, chooseStaffReminder } from './choose-reminder';
export type { KeptSchool, LinkedGuide, Reminder, ReminderOf, ReminderSettings } from './reminder';
export type { WritingExtras } from './write-frame';
export { writeReminder } from './write-reminder';
export { schoolLanguage } from './school-language';
export type { SchoolLanguage } from './school-language';
