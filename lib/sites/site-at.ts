import type { Origin, Site } from './site';

/** The site whose origins cover `url`, or null. Only `https:` is ever covered. */
export function siteAt(url: URL, sites: readonly Site[]): Site | null {
  return sites.find((site) => site.origins.some((origin) => covers(origin, url))) ?? null;
}

function covers(origin: Origin, { protocol, hostname }: URL): boolean {
  const host = origin.slice('https://'.length, -'/*'.length);
  if (protocol !== 'https:') return false;
  return host.startsWith('*') ? `.${hostname}`.endsWith(host.slice(1)) : hostname === host;
}
