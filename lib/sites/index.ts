export type { Composer, Place, Site, SiteId } from './site';
