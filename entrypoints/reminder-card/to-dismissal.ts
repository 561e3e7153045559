import type { Dismissal } from '@/lib/messages';
import type { CardContent, DismissScope } from '@/lib/reminders';

/** Most words one dismissal can name; a draft that names the school in more ways names it in these as well. */
const MOST_FORMS = 20;

/** What the background must be told of a dismissal; null for one that reaches no further than this draft. */
export function toDismissal(scope: DismissScope, content: CardContent): Dismissal | null {
  if (scope === 'this-draft' || content.kind === 'help') return null;
  return scope === 'not-my-school'
    ? { scope, school: content.school, forms: content.quoted.slice(0, MOST_FORMS) }
    : { scope };
}
