import type { BrowserContext, Route } from '@playwright/test';
import { join } from 'node:path';
import { buildStandIns, builtFolder } from './build';
import { documentFor, scriptPath, standInSites, type StandInSite } from './document';

/** Every host a stand-in answers for. */
export const standInHosts: Readonly<Record<StandInSite, readonly string[]>> = {
  facebook: [
    'www.facebook.com',
    'facebook.com',
    'web.facebook.com',
    'm.facebook.com',
    'business.facebook.com',
  ],
  x: [
    'x.com',
    'www.x.com',
    'mobile.x.com',
    'pro.x.com',
    'twitter.com',
    'www.twitter.com',
    'mobile.twitter.com',
  ],
  whatsapp: ['web.whatsapp.com'],
};

/** What the network was asked for, filled as it happens. */
export type Traffic = Readonly<{
  /** Every address asked for over http or https, in order. */
  requests: readonly string[];
  /** Those of them that no stand-in answers, and that were refused. */
  refused: readonly string[];
}>;

/** How the stand-ins are served. */
export type ServeOptions = Readonly<{
  /** Called with each address asked for, before it is answered. */
  onRequest?: (url: string) => void;
}>;

/**
 * Serves the stand-ins at the sites' own addresses to every page of `context`, and refuses all other requests.
 * Builds the pages first where needed. Call it before the first page is opened.
 */
export async function serveStandIns(
  context: BrowserContext,
  { onRequest }: ServeOptions = {},
): Promise<Traffic> {
  await buildStandIns();
  const requests: string[] = [];
  const refused: string[] = [];
  await context.route(/^https?:/, async (route) => {
    const url = route.request().url();
    requests.push(url);
    onRequest?.(url);
    if (!(await answer(route, new URL(url)))) {
      refused.push(url);
      await route.abort('blockedbyclient');
    }
  });
  return { requests, refused };
}

async function answer(route: Route, url: URL): Promise<boolean> {
  const site = siteOf(url);
  if (site === null) return false;
  if (url.pathname === scriptPath(site)) {
    await route.fulfill({
      path: join(builtFolder, `${site}.js`),
      contentType: 'text/javascript; charset=utf-8',
    });
  } else if (url.pathname.startsWith('/emoji/')) {
    await route.fulfill({ body: emojiPicture, contentType: 'image/svg+xml' });
  } else if (url.pathname === '/favicon.ico') {
    await route.fulfill({ status: 204 });
  } else if (route.request().resourceType() === 'document') {
    await route.fulfill(documentFor(site, url));
  } else {
    return false;
  }
  return true;
}

function siteOf(url: URL): StandInSite | null {
  if (url.protocol !== 'https:') return null;
  return standInSites.find((site) => standInHosts[site].includes(url.hostname)) ?? null;
}

const emojiPicture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36">
<circle cx="18" cy="18" r="17" fill="#ffcc4d"/><circle cx="12" cy="14" r="2.5" fill="#664500"/>
<circle cx="24" cy="14" r="2.5" fill="#664500"/><path d="M10 22a8 8 0 0 0 16 0z" fill="#664500"/></svg>`;
