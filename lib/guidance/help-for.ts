import type { Nation } from '@/lib/packs';
import type { HelpContact, HelpMatter } from './help-contact';
import { HELP_CONTACTS, type HelpContactId } from './help-contacts';

/**
 * Who to turn to in a nation when a child or the writer may be at risk, in the order to show them: danger now
 * first. Never empty, and never only the school. `matters` bring the contacts that are for them alone.
 */
export function helpFor(
  nation: Nation,
  matters: readonly HelpMatter[],
): readonly HelpContact<HelpContactId>[] {
  const contacts: readonly HelpContact<HelpContactId>[] = HELP_CONTACTS;
  return contacts.filter(
    ({ nations, onlyFor }) =>
      nations.includes(nation) && (onlyFor === undefined || matters.includes(onlyFor)),
  );
}
