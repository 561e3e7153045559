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
  /** Tells every open tab that these sites are off. */
  stopInOpenTabs(sites: readonly SiteId[]): Promise<void>;
}>;

/** One registered watcher: its id is the site's. */
export type Registration = Readonly<{ id: string; matches: readonly string[] }>;

/** Granted sites and the scripts registered for them. */
export type SiteAccess = Readonly<{
  /** Whether the site is on: the browser lets us in at one of its patterns at least. */
  isOn(site: Site): Promise<boolean>;
  /**
   * Makes the registered scripts and the open tabs agree with what the browser grants now.
   * Runs one after another, however often it is called; resolves when its own run is over.
   */
  reconcile(): Promise<void>;
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

  async function reconcileNow(): Promise<void> {
    const before = await port.registered();
    const off: SiteId[] = [];
    for (const site of sites) {
      const wanted = await grantedOrigins(site);
      const had = before.find(({ id }) => id === site.id);
      if (same(wanted, had?.matches ?? [])) continue;
      if (had) await port.unregister(site.id);
      if (wanted.length === 0) off.push(site.id);
      else {
        await port.register({ id: site.id, matches: wanted });
        await port.startInOpenTabs(wanted);
      }
    }
    if (off.length > 0) await port.stopInOpenTabs(off);
  }

  return {
    isOn: async (site) => (await grantedOrigins(site)).length > 0,
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
