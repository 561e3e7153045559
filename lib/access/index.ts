export { createSiteAccess, TAB_SCRIPTS } from './site-access';
export type { AccessPort, Registration, SiteAccess, TabScript } from './site-access';
