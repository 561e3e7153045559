import type { Dismissal } from '@/lib/messages';
import type { CardContent, DismissScope } from '@/lib/reminders';

/** Most words one dismissal can name; a draft that names the school in more ways names it in these as well. */
const MOST_FORMS = 20;

/** What "turn off" turns off: no more than what brought the card. */
const TURNS_OFF = { post: 'site-off', message: 'messages-off', staff: 'staff-off' } as const;

/**
 * What the background must be told of a dismissal; null for one that reaches no further than this draft. `text` is the
 * draft, which goes nowhere but to be kept.
 */
export function toDismissal(
  scope: DismissScope,
  content: CardContent,
  text: string,
): Dismissal | null {
  if (content.kind === 'help') return null;
  const { school, occasion } = content;
  switch (scope) {
    case 'this-draft':
      return null;
    case 'not-my-school':
      return { scope, school, forms: content.quoted.slice(0, MOST_FORMS) };
    case 'keep':
      return { scope, school, text, id: crypto.randomUUID() };
    case 'until-tomorrow':
      return { scope };
    case 'site-off':
      return { scope: TURNS_OFF[occasion] };
  }
}
