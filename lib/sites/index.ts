import { facebook, findFacebookMessage } from './facebook';
import type { FindComposer, Site, SiteId } from './site';
import { whatsapp, findWhatsAppMessage } from './whatsapp';
import { findXMessage, x } from './x';

export { siteAt } from './site-at';
export type { Composer, FindComposer, Place, Site, SiteId } from './site';

/** Sites on which people write for others to read, in the order a parent sees them. */
export const openSites: readonly Site[] = [facebook, x];

/** Every site Quiet Word can be turned on for, in the order a parent sees them. */
export const sites: readonly Site[] = [facebook, x, whatsapp];

/** Finds the private messages of each site; asked only where the parent turned those on. */
export const messageFinders: Readonly<Record<SiteId, FindComposer>> = {
  facebook: findFacebookMessage,
  x: findXMessage,
  whatsapp: findWhatsAppMessage,
};
