export { createSiteAccess } from './site-access';
export type { AccessPort, Registration, SiteAccess } from './site-access';
