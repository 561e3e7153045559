import type { Site, SiteId } from '@/lib/sites';

/** The scripts a tab can be given, in the order they start: what finds messages comes before what watches them. */
export const TAB_SCRIPTS = ['message-boxes', 'draft-watcher', 'staff-watcher'] as const;
export type TabScript = (typeof TAB_SCRIPTS)[number];

/** What reconciling needs of the browser, and of what the parent turned on. */
export type AccessPort = Readonly<{
  /** Whether the browser lets us in at this match pattern now. */
  holds(origin: string): Promise<boolean>;
  /** The scripts the parent wants on a site that is granted, in the order of {@link TAB_SCRIPTS}. */
  wanted(site: Site): Promise<readonly TabScript[]>;
  /** What is registered: site id, match patterns and scripts. */
  registered(): Promise<readonly Registration[]>;
  register(registration: Registration): Promise<void>;
  unregister(id: string): Promise<void>;
  /** Starts the scripts of a registration in tabs that are open at its patterns. */
  startInOpenTabs(registration: Registration): Promise<void>;
  /** Tells every open tab that these sites, or some of their pages or scripts, are off. */
  stopInOpenTabs(sites: readonly SiteId[]): Promise<void>;
}>;

/** What is registered for one site: its id is the site's. */
export type Registration = Readonly<{
  id: string;
  matches: readonly string[];
  scripts: readonly TabScript[];
}>;

/** Granted sites and the scripts registered for them. */
export type SiteAccess = Readonly<{
  /** Whether the site is on: the browser lets us in at one of its patterns at least. */
  isOn(site: Site): Promise<boolean>;
  /** Whether the browser lets us in at the page at `url` now. */
  mayRead(url: URL): Promise<boolean>;
  /**
   * Makes the registered scripts and the open tabs agree with what the browser grants and the parent wants now.
   * Runs one after another, however often it is called; resolves when its own run is over, and rejects when the browser
   * refused a part of it: the other sites are done all the same.
   */
  reconcile(): Promise<void>;
  /**
   * Starts the registered scripts in every tab that is open, whatever runs there: a second copy ends the first. Tabs
   * that were open while the extension was turned off have none that works.
   */
  serveOpenTabs(): Promise<void>;
}>;

/**
 * Site access as the browser has it: nothing is remembered here. A taken-back permission does not unregister
 * a script, and an update of the extension clears registrations, so both are put right at every start and
 * every permission event.
 */
export function createSiteAccess(sites: readonly Site[], port: AccessPort): SiteAccess {
  let last: Promise<void> = Promise.resolve();

  async function grantedOrigins(site: Site): Promise<readonly string[]> {
    const held = await Promise.all(site.origins.map((origin) => port.holds(origin)));
    return site.origins.filter((_, index) => held[index]);
  }

  async function registrationFor(site: Site): Promise<Registration> {
    const matches = await grantedOrigins(site);
    return { id: site.id, matches, scripts: matches.length > 0 ? await port.wanted(site) : [] };
  }

  async function reconcileNow(): Promise<void> {
    const before = await port.registered();
    const stale: Registration[] = [];
    const lost: SiteId[] = [];
    for (const site of sites) {
      const next = await registrationFor(site);
      const had = before.find(({ id }) => id === site.id) ?? NOTHING;
      if (!same(next.matches, had.matches) || !same(next.scripts, had.scripts)) stale.push(next);
      if (!holdsAll(next.matches, had.matches) || !holdsAll(next.scripts, had.scripts))
        lost.push(site.id);
    }
    // What was taken back goes first, so that nothing that fails to start can keep it running.
    for (const { id } of stale)
      if (before.some((registration) => registration.id === id)) await port.unregister(id);
    if (lost.length > 0) await port.stopInOpenTabs(lost);
    const started = await Promise.allSettled(stale.map(start));
    for (const outcome of started) if (outcome.status === 'rejected') throw outcome.reason;
  }

  async function start(registration: Registration): Promise<void> {
    if (registration.matches.length === 0) return;
    await port.register(registration);
    await port.startInOpenTabs(registration);
  }

  return {
    isOn: async (site) => (await grantedOrigins(site)).length > 0,
    mayRead: (url) => port.holds(`${url.protocol}//${url.hostname}/*`),
    reconcile() {
      const run = last.then(reconcileNow);
      last = run.catch(() => undefined);
      return run;
    },
    async serveOpenTabs() {
      await Promise.all((await port.registered()).map(port.startInOpenTabs));
    },
  };
}

const NOTHING = { matches: [], scripts: [] } as const;

function holdsAll(these: readonly string[], those: readonly string[]): boolean {
  return those.every((each) => these.includes(each));
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && holdsAll(a, b);
}
