import type { Dismissal } from '@/lib/messages';
import type { CardContent, DismissScope } from '@/lib/reminders';

/** What the background must be told of a dismissal; null for one that reaches no further than this draft. */
export function toDismissal(scope: DismissScope, content: CardContent): Dismissal | null {
  if (scope === 'this-draft' || content.kind === 'help') return null;
  return scope === 'not-my-school'
    ? { scope, school: content.school, forms: content.quoted }
    : { scope };
}
