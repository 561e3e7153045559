import { HELP_MATTERS, routeFor } from '@/lib/guidance';
import type { Judgement, NamedDraft, Outcome } from '@/lib/relevance';
import type { WordKey } from '@/lib/words';
import { chooseClause } from './choose-clause';
import { outcomeLines } from './outcome-lines';
import type { KeptSchool, Reminder, ReminderSettings } from './reminder';

/** In a private message only these bring a card: what is said there is between the people in it. */
const IN_MESSAGES: readonly Outcome[] = ['help', 'abuse', 'allegation', 'chat'];

type OwnRoute = Extract<Judgement, { outcome: 'own-route' }>;

/**
 * What to show beside a draft that names a school, or null for nothing at all. Help comes before every setting and
 * every pack: it can't be turned off. Never throws.
 */
export function chooseReminder(
  judgement: Judgement,
  school: KeptSchool,
  settings: ReminderSettings,
  place: NamedDraft['place'],
): Reminder | null {
  if (judgement.outcome === 'help') return helpReminder(judgement, school);
  if (settings.remindWhen === 'help') return null;
  if (place === 'message' && !IN_MESSAGES.includes(judgement.outcome)) return null;
  if (judgement.outcome === 'own-route') return routeReminder(judgement, school);
  if (judgement.outcome === 'mention' && settings.remindWhen !== 'named')
    return settings.quietMark ? markReminder(judgement, school) : null;
  return clauseReminder(judgement, school);
}

/** The topic a clause on befriending staff has, and how a draft about it is judged. */
const BEFRIENDING: Judgement = {
  outcome: 'befriending',
  also: [],
  evidence: [],
  alreadyComplained: false,
  matters: [],
};

/**
 * What to show when somebody called `name`, as a member of staff is, was added or followed. Null when the school's code
 * says nothing of it, or the parent wants no more than help.
 */
export function chooseStaffReminder(
  name: string,
  school: KeptSchool,
  settings: ReminderSettings,
): Reminder | null {
  const found = settings.remindWhen === 'help' ? null : chooseClause(BEFRIENDING, school.pack);
  return found && { kind: 'staff', key: `${school.id}/staff/${name}`, school, found, name };
}

function helpReminder({ matters }: Judgement, school: KeptSchool): Reminder {
  return {
    kind: 'help',
    key: 'help',
    school,
    matters: HELP_MATTERS.filter((matter) => matters.includes(matter)),
  };
}

function routeReminder({ route }: OwnRoute, school: KeptSchool): Reminder {
  const { nation, kind } = school.pack.school;
  const guide = routeFor(route, nation, kind);
  const key = `${school.id}/route/${route}`;
  const lines: readonly WordKey[] = [
    `routes.own-${route}`,
    guide ? `routes.${guide.id}` : 'routes.askWho',
  ];
  return guide?.url
    ? { kind: 'route', key, school, guide: { ...guide, url: guide.url }, lines }
    : { kind: 'clause', key, school, found: null, lines };
}

function clauseReminder(judgement: Judgement, school: KeptSchool): Reminder {
  const found = chooseClause(judgement, school.pack);
  const key = found ? `${school.id}/clause/${found.clause.id}` : `${school.id}/clause`;
  return { kind: 'clause', key, school, found, lines: outcomeLines(judgement, found, school.pack) };
}

function markReminder(judgement: Judgement, school: KeptSchool): Reminder {
  const lines = outcomeLines(judgement, null, school.pack);
  return { kind: 'mark', key: `${school.id}/mark`, school, lines };
}
