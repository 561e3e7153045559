import type { TabScript } from '@/lib/access';
import { openSites, type Site } from '@/lib/sites';
import type { Settings } from '@/lib/store';

/** The scripts for a site the browser lets us in at: no more than what the parent turned on needs. */
export function scriptsFor(site: Site, settings: Settings | null): readonly TabScript[] {
  const scripts: TabScript[] = [];
  if (readsMessages(site, settings)) scripts.push('message-boxes');
  scripts.push('draft-watcher');
  if (settings?.staffOn && openSites.includes(site)) scripts.push('staff-watcher');
  return scripts;
}

/**
 * Whether private messages on a site the browser lets us in at are read: where every box is private, being let in was
 * the parent's say; elsewhere there is a switch of its own. `settings` is null where they can't be known.
 */
export function readsMessages(site: Site, settings: Settings | null): boolean {
  return !openSites.includes(site) || settings?.messagesOn.includes(site.id) === true;
}
