/** The address of a place in the parent's own page, for a link in another of our pages. */
export function homeLink(hash: string): string {
  return `/home.html${hash}`;
}
