import { facebook } from './facebook';
import type { Site } from './site';
import { x } from './x';

export { siteAt } from './site-at';
export type { Composer, Place, Site, SiteId } from './site';

/** Every site Quiet Word can be turned on for, in the order a parent sees them. */
export const sites: readonly Site[] = [facebook, x];
