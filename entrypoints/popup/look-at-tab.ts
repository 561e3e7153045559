import type { TabNotice, TabView } from '@/lib/messages';
import { siteAt, sites, type SiteId } from '@/lib/sites';
import { browser } from 'wxt/browser';

/** The tab in front: the site it is on, when the browser lets us know, and whether a box is in sight there. */
export type SeenTab = Readonly<{ site: SiteId | null; boxInSight: boolean }>;

/** Looks at the tab in front. The browser tells its address only on a site the parent turned on. */
export async function lookAtTab(): Promise<SeenTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const site = tab?.url === undefined ? null : siteAt(new URL(tab.url), sites);
  if (!site || tab?.id === undefined) return { site: null, boxInSight: false };
  // A tab that was open before an update has nobody in it who answers.
  const view = await browser.tabs
    .sendMessage<TabNotice, TabView | undefined>(tab.id, { kind: 'what-do-you-see' })
    .catch(() => undefined);
  return { site: site.id, boxInSight: view?.composer === 'seen' };
}
