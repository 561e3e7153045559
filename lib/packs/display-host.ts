/**
 * The host of an `https:` link as browsers resolve it: lower case, letters outside ASCII in punycode
 * ("xn--…"), so that a look-alike letter cannot hide (https://www.unicode.org/reports/tr46/).
 * '' when the link has no host.
 */
export function displayHost(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}

/** The host as it is written in the link, or null when it reads the same as `displayHost`. */
export function writtenHost(url: string): string | null {
  const written = /^https:\/\/([^/?#]*)/iu.exec(url)?.[1]?.toLowerCase();
  const resolved = displayHost(url);
  return written === undefined || written.replace(/:443$/u, '') === resolved ? null : written;
}
