import { randomBytes } from 'node:crypto';
import { readKnobs } from './knobs';

/** The sites there are stand-ins for. */
export const standInSites = ['facebook', 'x', 'whatsapp'] as const;
export type StandInSite = (typeof standInSites)[number];

/** An answer to the browser's request for a page. */
export type DocumentAnswer = Readonly<{ body: string; headers: Readonly<Record<string, string>> }>;

/** The page at `url` of a site: an empty body, one nonced script, and the site's content security policy. */
export function documentFor(site: StandInSite, url: URL): DocumentAnswer {
  const { lang, csp } = readKnobs(url.searchParams);
  const nonce = randomBytes(16).toString('base64url');
  const direction = lang === 'ar' ? 'rtl' : 'ltr';
  const body = `<!doctype html>
<html lang="${lang}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titles[site]}</title>
<script nonce="${nonce}" src="${scriptPath(site)}" defer></script>
</head>
<body></body>
</html>`;
  const policy = csp === 'strict' ? strictPolicy(nonce) : sitePolicy[site](nonce);
  return {
    body,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'no-store',
    },
  };
}

/** The path the script of a site is asked for under. */
export function scriptPath(site: StandInSite): string {
  return scriptPaths[site];
}

const titles: Readonly<Record<StandInSite, string>> = {
  facebook: 'Facebook',
  x: 'X',
  whatsapp: 'WhatsApp',
};

const scriptPaths: Readonly<Record<StandInSite, string>> = {
  facebook: '/rsrc.php/main.js',
  x: '/responsive-web/client-web/main.js',
  whatsapp: '/app.js',
};

const sitePolicy: Readonly<Record<StandInSite, (nonce: string) => string>> = {
  x: (nonce) =>
    [
      "default-src 'self'",
      `script-src 'self' 'unsafe-inline' https://*.twimg.com 'nonce-${nonce}'`,
      "style-src 'self' 'unsafe-inline' https://*.twimg.com",
      "img-src 'self' blob: data: https://*.twimg.com",
      "font-src 'self' https://*.twimg.com",
      "connect-src 'self' https://api.x.com https://*.twimg.com",
      "object-src 'none'",
    ].join('; '),
  facebook: (nonce) =>
    [
      'default-src data: blob: https://*.facebook.com https://*.fbcdn.net',
      `script-src https://*.facebook.com https://*.fbcdn.net 'nonce-${nonce}'`,
      "style-src data: blob: 'unsafe-inline' https://*.facebook.com https://*.fbcdn.net",
      'img-src data: blob: https://*.facebook.com https://*.fbcdn.net',
      'font-src data: https://*.facebook.com https://*.fbcdn.net',
      'connect-src https://*.facebook.com https://*.fbcdn.net',
    ].join('; '),
  whatsapp: (nonce) =>
    [
      "default-src 'self' data: blob:",
      `script-src 'self' blob: 'nonce-${nonce}'`,
      "style-src 'self' data: blob: 'unsafe-inline'",
      "img-src 'self' data: blob: https://*.whatsapp.net",
      "connect-src 'self' wss://*.web.whatsapp.com https://*.whatsapp.net",
    ].join('; '),
};

function strictPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    "img-src 'self'",
    "connect-src 'self'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}
