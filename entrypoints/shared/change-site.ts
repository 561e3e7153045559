import type { SiteState } from '@/lib/messages';
import { sites } from '@/lib/sites';
import { browser } from 'wxt/browser';

/**
 * Asks the browser to let us in at a site, or gives the site back. Call it inside the click: the browser asks the
 * parent only then, so nothing comes before. Resolves, once the parent has answered, with whether it is as asked now.
 */
export async function changeSite(id: SiteState['id'], on: boolean): Promise<boolean> {
  const origins = sites.flatMap((site) => (site.id === id ? site.origins : []));
  return on ? browser.permissions.request({ origins }) : browser.permissions.remove({ origins });
}
