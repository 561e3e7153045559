import type { Site, SiteId } from '@/lib/sites';

/** What reconciling needs of the browser. */
export type AccessPort = Readonly<{
  /** Whether the browser lets us in at this match pattern now. */
  holds(origin: string): Promise<boolean>;
  /** The watcher's registrations: site id and match patterns. */
  registered(): Promise<readonly Registration[]>;
  register(registration: Registration): Promise<void>;
  unregister(id: string): Promise<void>;
  /** Starts the watcher in tabs that are open at these patterns. */
  startInOpenTabs(origins: readonly string[]): Promise<void>;
  /** Tells every open tab that these sites, or some of their pages, are off. */
  stopInOpenTabs(sites: readonly SiteId[]): Promise<void>;
}>;

/** One registered watcher: its id is the site's. */
export type Registration = Readonly<{ id: string; matches: readonly string[] }>;

/** Granted sites and the scripts registered for them. */
export type SiteAccess = Readonly<{
  /** Whether the site is on: the browser lets us in at one of its patterns at least. */
  isOn(site: Site): Promise<boolean>;
  /** Whether the browser lets us in at the page at `url` now. */
  mayRead(url: URL): Promise<boolean>;
  /**
   * Makes the registered scripts and the open tabs agree with what the browser grants now.
   * Runs one after another, however often it is called; resolves when its own run is over, and rejects when the browser
   * refused a part of it: the other sites are done all the same.
   */
  reconcile(): Promise<void>;
}>;

type Wanted = Readonly<{ site: Site; wanted: readonly string[] }>;

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

  async function reconcileNow(): Promise<void> {
    const before = await port.registered();
    const stale: Wanted[] = [];
    const lost: SiteId[] = [];
    for (const site of sites) {
      const wanted = await grantedOrigins(site);
      const had = before.find(({ id }) => id === site.id)?.matches ?? [];
      if (!same(wanted, had)) stale.push({ site, wanted });
      if (had.some((origin) => !wanted.includes(origin))) lost.push(site.id);
    }
    // What was taken back goes first, so that nothing that fails to start can keep it running.
    for (const { site } of stale)
      if (before.some(({ id }) => id === site.id)) await port.unregister(site.id);
    if (lost.length > 0) await port.stopInOpenTabs(lost);
    const started = await Promise.allSettled(stale.map(start));
    for (const outcome of started) if (outcome.status === 'rejected') throw outcome.reason;
  }

  async function start({ site, wanted }: Wanted): Promise<void> {
    if (wanted.length === 0) return;
    await port.register({ id: site.id, matches: wanted });
    await port.startInOpenTabs(wanted);
  }

  return {
    isOn: async (site) => (await grantedOrigins(site)).length > 0,
    mayRead: (url) => port.holds(`${url.protocol}//${url.hostname}/*`),
    reconcile() {
      const run = last.then(reconcileNow);
      last = run.catch(() => undefined);
      return run;
    },
  };
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((origin) => b.includes(origin));
}
