import type { SiteState } from '@/lib/messages';
import { openSites } from '@/lib/sites';
import { ask } from './ask-background';
import { changeSite } from './change-site';

/**
 * Has private messages on a site read, or no longer. Call it inside the click: where the browser does not let us in yet
 * it asks the parent, and a "no" changes nothing. Where every box is private, being let in is all there is to it.
 */
export async function changeMessages(id: SiteState['id'], on: boolean): Promise<void> {
  const isOpen = openSites.some((site) => site.id === id);
  if (isOpen && !on) await ask({ kind: 'turn-messages', site: id, on });
  else if (await changeSite(id, on)) if (isOpen) await ask({ kind: 'turn-messages', site: id, on });
}
