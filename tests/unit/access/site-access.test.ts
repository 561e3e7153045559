import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createSiteAccess, type AccessPort, type Registration, type TabScript } from '@/lib/access';
import { sites, type Site, type SiteId } from '@/lib/sites';

const WATCHER: readonly TabScript[] = ['draft-watcher'];

/** A browser that holds what it is given, writes down what it is told, and refuses what it is told to refuse. */
class FakeBrowser implements AccessPort {
  granted = new Set<string>();
  scriptsOf: Partial<Record<SiteId, readonly TabScript[]>> = {};
  scripts: Registration[] = [];
  done: string[] = [];
  refuses = new Set<string>();

  holds = (origin: string) => Promise.resolve(this.granted.has(origin));
  wanted = ({ id }: Site) => Promise.resolve(this.scriptsOf[id] ?? WATCHER);
  registered = () => this.#do('list', () => [...this.scripts]);
  register = (script: Registration) =>
    this.#do(`register ${script.id}`, () => {
      if (this.scripts.some(({ id }) => id === script.id)) throw new Error('registered twice');
      this.scripts.push(script);
    });
  unregister = (id: string) =>
    this.#do(`unregister ${id}`, () => {
      if (!this.scripts.some((script) => script.id === id)) throw new Error('not registered');
      this.scripts = this.scripts.filter((script) => script.id !== id);
    });
  startInOpenTabs = ({ matches, scripts }: Registration) =>
    this.#do(
      `start ${[...matches, ...scripts.filter((each) => !WATCHER.includes(each))].join(' ')}`,
      () => undefined,
    );
  stopInOpenTabs = (ids: readonly string[]) => this.#do(`stop ${ids.join(' ')}`, () => undefined);

  async #do<T>(what: string, act: () => T): Promise<T> {
    await Promise.resolve();
    if (this.refuses.has(what)) throw new Error(what);
    const result = act();
    if (what !== 'list') this.done.push(what);
    return result;
  }
}

const [facebook, x] = sites as readonly [Site, Site];
const FACEBOOK = facebook.origins.join(' ');
const [X, TWITTER] = x.origins as readonly [string, string];
let port: FakeBrowser;
let access: ReturnType<typeof createSiteAccess>;

beforeEach(() => {
  port = new FakeBrowser();
  access = createSiteAccess(sites, port);
});

/** Grants exactly `origins`, reconciles, and gives back what was done for it. */
async function grant(...origins: readonly string[]): Promise<readonly string[]> {
  port.granted = new Set(origins);
  port.done = [];
  await access.reconcile();
  return port.done;
}

it('serves the open tabs of every site that is on, and registers nothing anew', async () => {
  await grant(FACEBOOK, X);
  port.done = [];
  await access.serveOpenTabs();
  expect(port.done).toEqual([`start ${FACEBOOK}`, `start ${X}`]);
});

describe('reconcile', () => {
  it.each([
    ['nothing, still nothing', [], [], []],
    ['a site given', [], [FACEBOOK], ['register facebook', `start ${FACEBOOK}`]],
    ['a site kept', [FACEBOOK], [FACEBOOK], []],
    ['a site taken back', [FACEBOOK], [], ['unregister facebook', 'stop facebook']],
    [
      'one given, one taken back',
      [FACEBOOK],
      [X, TWITTER],
      ['unregister facebook', 'stop facebook', 'register x', `start ${X} ${TWITTER}`],
    ],
    ['a site given in part', [], [X], ['register x', `start ${X}`]],
    [
      'the rest of it given',
      [X],
      [X, TWITTER],
      ['unregister x', 'register x', `start ${X} ${TWITTER}`],
    ],
    [
      'a part of it taken back',
      [X, TWITTER],
      [X],
      ['unregister x', 'stop x', 'register x', `start ${X}`],
    ],
    [
      'one part for the other',
      [X],
      [TWITTER],
      ['unregister x', 'stop x', 'register x', `start ${TWITTER}`],
    ],
  ])('%s', async (_, before, after, done) => {
    await grant(...before);
    expect(await grant(...after)).toEqual(done);
    expect(port.scripts.flatMap(({ matches }) => matches).sort()).toEqual([...after].sort());
  });

  it('registers again what an update of the extension cleared', async () => {
    await grant(FACEBOOK);
    port.scripts = [];
    expect(await grant(FACEBOOK)).toEqual(['register facebook', `start ${FACEBOOK}`]);
  });

  it('runs one after another, and ends with what was granted last', async () => {
    port.granted = new Set([FACEBOOK]);
    const first = access.reconcile();
    port.granted = new Set([X]);
    const second = access.reconcile();
    const third = access.reconcile();
    await Promise.all([first, second, third]);
    expect(port.scripts).toEqual([{ id: 'x', matches: [X], scripts: WATCHER }]);
  });

  it('resolves only when its own run is over', async () => {
    const first = access.reconcile();
    port.granted = new Set([X]);
    await access.reconcile();
    expect(port.scripts).toHaveLength(1);
    await first;
  });
});

describe('the scripts a parent wants', () => {
  const both: readonly TabScript[] = ['message-boxes', 'draft-watcher'];

  it('are registered and started with the site, in order', async () => {
    port.scriptsOf = { facebook: both };
    expect(await grant(FACEBOOK)).toEqual(['register facebook', `start ${FACEBOOK} message-boxes`]);
    expect(port.scripts[0]?.scripts).toEqual(both);
  });

  it('come in one by one, and only what goes is stopped first', async () => {
    await grant(FACEBOOK, X);
    port.scriptsOf = { facebook: both };
    expect(await grant(FACEBOOK, X)).toEqual([
      'unregister facebook',
      'register facebook',
      `start ${FACEBOOK} message-boxes`,
    ]);
    port.scriptsOf = {};
    expect(await grant(FACEBOOK, X)).toEqual([
      'unregister facebook',
      'stop facebook',
      'register facebook',
      `start ${FACEBOOK}`,
    ]);
  });

  it('are not asked for where the browser does not let us in', async () => {
    const wanted = vi.spyOn(port, 'wanted');
    await grant(X);
    expect(wanted.mock.calls.map(([{ id }]) => id)).toEqual(['x']);
  });
});

describe('a browser that refuses', () => {
  it('is told to the caller, and the next run is not held up', async () => {
    port.refuses.add('list');
    await expect(grant(FACEBOOK)).rejects.toThrow('list');
    port.refuses.clear();
    expect(await grant(FACEBOOK)).toEqual(['register facebook', `start ${FACEBOOK}`]);
  });

  it('one site, serves the others', async () => {
    port.refuses.add('register facebook');
    await expect(grant(FACEBOOK, X)).rejects.toThrow('register facebook');
    expect(port.done).toEqual(['register x', `start ${X}`]);
  });

  it('to start one site, still stops the one taken back', async () => {
    await grant(X);
    port.refuses.add(`start ${FACEBOOK}`);
    await expect(grant(FACEBOOK)).rejects.toThrow('start');
    expect(port.done).toContain('stop x');
  });
});

describe('whether we are let in', () => {
  it.each([
    ['nothing', [], false, false],
    ['all of it', [X, TWITTER], true, false],
    ['one of its patterns', [TWITTER], true, false],
    ['another site', [FACEBOOK], false, true],
  ])('%s granted', async (_, origins, onX, onFacebook) => {
    port.granted = new Set(origins);
    expect([await access.isOn(x), await access.isOn(facebook)]).toEqual([onX, onFacebook]);
  });

  it('is asked of the browser for the very host of a page, whatever its port and path', async () => {
    port.granted = new Set(['https://pro.x.com/*']);
    expect(await access.mayRead(new URL('https://pro.x.com:8443/home?a#b'))).toBe(true);
    expect(await access.mayRead(new URL('https://x.com/home'))).toBe(false);
    expect(await access.mayRead(new URL('http://pro.x.com/home'))).toBe(false);
  });
});
