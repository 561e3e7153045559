import { facebook, findFacebookMessage } from './facebook';
import { findFacebookAdded } from './facebook-added';
import type { FindBefriended, FindComposer, Site, SiteId } from './site';
import { whatsapp, findWhatsAppMessage } from './whatsapp';
import { findXFollowed, findXMessage, x } from './x';

export { siteAt } from './site-at';
export type {
  Befriended,
  Composer,
  FindBefriended,
  FindComposer,
  Place,
  Site,
  SiteId,
} from './site';

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

/** Finds whom somebody has just added or followed, where a site has such a control. */
export const befriendedFinders: Readonly<Partial<Record<SiteId, FindBefriended>>> = {
  facebook: findFacebookAdded,
  x: findXFollowed,
};
