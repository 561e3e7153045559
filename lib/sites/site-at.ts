import type { Site } from './site';

/** The site whose origins cover `url`, or null. Only `https:` is ever covered. */
export function siteAt(url: URL, sites: readonly Site[]): Site | null {
  return sites.find((site) => site.origins.some((origin) => covers(origin, url))) ?? null;
}

/** Whether a pattern of the form `https://*.host/*` covers `url`; `*.` includes the bare host. */
function covers(origin: string, url: URL): boolean {
  const host = origin.slice('https://*.'.length, -'/*'.length);
  return url.protocol === 'https:' && (url.hostname === host || url.hostname.endsWith(`.${host}`));
}
