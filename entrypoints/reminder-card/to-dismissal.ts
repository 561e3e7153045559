import type { Dismissal } from '@/lib/messages';
import type { CardContent, DismissScope } from '@/lib/reminders';

/** Most words one dismissal can name; a draft that names the school in more ways names it in these as well. */
const MOST_FORMS = 20;

/** What "turn off" turns off: no more than what brought the card. */
const TURNS_OFF = { post: 'site-off', message: 'messages-off', staff: 'staff-off' } as const;

/** What the background must be told of a dismissal; null for one that reaches no further than this draft. */
export function toDismissal(scope: DismissScope, content: CardContent): Dismissal | null {
  if (scope === 'this-draft' || content.kind === 'help') return null;
  if (scope === 'not-my-school')
    return { scope, school: content.school, forms: content.quoted.slice(0, MOST_FORMS) };
  return { scope: scope === 'site-off' ? TURNS_OFF[content.occasion] : scope };
}
