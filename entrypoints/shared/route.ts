/** Steps of the welcome, in order. */
export const WELCOME_STEPS = ['meet', 'school', 'sites', 'done'] as const;
export type WelcomeStep = (typeof WELCOME_STEPS)[number];

/** Pages of the menu, in order. */
export const MENU_PAGES = [
  'schools',
  'sites',
  'clauses',
  'try',
  'complaints',
  'shelf',
  'settings',
  'kept',
  'permissions',
  'help',
] as const;
export type MenuPage = (typeof MENU_PAGES)[number];

/** A place in the parent's own page. `start` is for an address that names none. */
export type Route =
  | Readonly<{ page: 'start' | MenuPage }>
  | Readonly<{ page: 'welcome'; step: WelcomeStep }>
  /** `from` names a draft that was handed over, or one that is kept; null for an empty letter. */
  | Readonly<{ page: 'letter'; from: string | null }>
  | Readonly<{ page: 'code'; school: string; clause: string | null }>;

/** The place a hash names ("#/code/abc/E2"). Never throws; what is not known is `start`. */
export function parseRoute(hash: string): Route {
  const [page = '', first, second] = hash
    .replace(/^#?\/?/u, '')
    .split('/')
    .map(decode);
  if (page === 'welcome')
    return { page, step: WELCOME_STEPS.find((step) => step === first) ?? 'meet' };
  if (page === 'code' && first) return { page, school: first, clause: second || null };
  if (page === 'letter') return { page, from: first || null };
  return { page: MENU_PAGES.find((known) => known === page) ?? 'start' };
}

/** The hash that names a place; `parseRoute` reads it back. */
export function routeHash(route: Route): string {
  if (route.page === 'start') return '#/';
  if (route.page === 'welcome') return `#/welcome/${route.step}`;
  if (route.page === 'letter')
    return route.from === null ? '#/letter' : `#/letter/${encodeURIComponent(route.from)}`;
  if (route.page !== 'code') return `#/${route.page}`;
  const parts = route.clause === null ? [route.school] : [route.school, route.clause];
  return `#/code/${parts.map(encodeURIComponent).join('/')}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
