import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROUTES } from '@/lib/guidance';
import { TOPICS } from '@/lib/packs';
import { ALL_CUES } from '@/lib/relevance/cues';
import { OUTCOMES, type Judgement } from '@/lib/relevance';
import { clauseWishes, WHOLE_CODE_ONLY } from '@/lib/reminders/clause-wishes';
import { outcomeLines } from '@/lib/reminders/outcome-lines';
import { openSites, siteAt, sites } from '@/lib/sites';
import { ENGLISH } from '@/lib/words/locales/en/catalogue';
import config from '@/wxt.config';
import { standInHosts } from '../stand-ins/serve';
import { surfaces } from '../stand-ins/surfaces';
import { judged, ownRoute } from '../unit/reminders/judgements';
import { whitefield } from '../unit/reminders/packs';

const root = join(import.meta.dirname, '../..');

/** Files of lib/sites that hold no site. */
const NO_SITES = ['index.ts', 'site.ts', 'site-at.ts', 'closest-holding.ts', 'facebook-added.ts'];

/** Outcomes that bring a card of their own kind, which quotes no clause. */
const WITHOUT_CLAUSE = ['help', 'own-route', 'mention'];

const hostOf = (origin: string) => origin.slice('https://'.length, -'/*'.length).replace('*.', '');

/** What may be asked for in the browser that `browser` names. */
async function optionalHosts(browser: string): Promise<unknown> {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('wxt.config.ts makes no manifest');
  const env = { browser, manifestVersion: 3, mode: 'production', command: 'build' } as const;
  const made = await manifest(env);
  return made.optional_host_permissions;
}

describe.each(sites.map((site) => [site.id, site] as const))('the site %s', (id, site) => {
  it('has a file of its own', () => {
    const file = `lib/sites/${id}.ts`;
    expect(existsSync(join(root, file)), `Add ${file} for the site ${id}`).toBe(true);
  });

  it.each(['chrome', 'firefox'])('may be asked for in %s', async (browser) => {
    expect(
      await optionalHosts(browser),
      `Add the origins of ${id} to optional_host_permissions in wxt.config.ts`,
    ).toEqual(expect.arrayContaining([...site.origins]));
  });

  it.each(site.origins)('has a stand-in at %s', (origin) => {
    const served: readonly string[] = Object.entries(standInHosts)
      .filter(([standIn]) => standIn === id)
      .flatMap(([, hosts]) => hosts);
    const there = served.filter((host) => `.${host}`.endsWith(`.${hostOf(origin)}`));
    expect(
      there,
      `Add a host under ${hostOf(origin)} for ${id} to standInHosts in tests/stand-ins/serve.ts`,
    ).not.toEqual([]);
  });

  it('has a box to draft in among the surfaces', () => {
    const isOpen = openSites.some((open) => open.id === id);
    const drafts = surfaces.filter(
      (surface) => surface.site === id && (isOpen ? surface.isDraft : surface.place === 'message'),
    );
    expect(
      drafts,
      `Add a surface with a draft on ${id} to tests/stand-ins/surfaces.ts`,
    ).not.toEqual([]);
  });
});

describe('the list of sites', () => {
  const files = readdirSync(join(root, 'lib/sites')).filter((file) => !NO_SITES.includes(file));

  it.each(files)('holds what lib/sites/%s describes', (file) => {
    expect(
      sites.map((site) => `${site.id}.ts`),
      `Add the site of lib/sites/${file} to the list in lib/sites/index.ts`,
    ).toContain(file);
  });

  it('covers every host of every stand-in', () => {
    for (const [site, hosts] of Object.entries(standInHosts))
      for (const host of hosts)
        expect(
          siteAt(new URL(`https://${host}/`), sites)?.id,
          `Add an origin that covers ${host} to lib/sites/${site}.ts`,
        ).toBe(site);
  });

  it('asks for no host but theirs', async () => {
    expect(await optionalHosts('chrome')).toEqual(sites.flatMap(({ origins }) => origins));
  });

  it('names each site and each host once', () => {
    const named = sites.flatMap(({ id, name, origins }) => [id, name, ...origins]);
    expect(named).toEqual([...new Set(named)]);
  });

  it('is the only place in what ships that names a host', () => {
    const hosts = sites
      .flatMap(({ origins }) => origins.map(hostOf))
      .map((host) => host.replaceAll('.', '\\.'));
    const namesHost = new RegExp(`(?<![\\w-])(?:${hosts.join('|')})(?![\\w-])`, 'iu');
    const naming = shippedFiles().filter((file) =>
      namesHost.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(naming, 'Name hosts in lib/sites alone, and take them from there').toEqual([]);
  });
});

/** Whatever is built into the extension, but lib/sites and pictures. */
function shippedFiles(): readonly string[] {
  const listed = execFileSync(
    'git',
    [
      'ls-files',
      '--cached',
      '--others',
      '--exclude-standard',
      'entrypoints',
      'components',
      'lib',
      'public',
      'wxt.config.ts',
    ],
    { cwd: root, encoding: 'utf8' },
  );
  return listed
    .split('\n')
    .filter((file) => /\.(?:tsx?|css|html|json)$/.test(file) && !file.startsWith('lib/sites/'))
    .filter((file) => existsSync(join(root, file)));
}

describe('every outcome', () => {
  const judgementsOf = (outcome: (typeof OUTCOMES)[number]) =>
    outcome === 'own-route' ? ROUTES.map(ownRoute) : [judged(outcome)];

  it.each(OUTCOMES.filter((outcome) => outcome !== 'mention'))('%s has cues', (outcome) => {
    const own = ALL_CUES.filter((each) => each.outcome === outcome);
    expect(
      own.flatMap(({ cues }) => cues),
      `Add cues for ${outcome} in lib/relevance/cues and list them in its index.ts`,
    ).not.toEqual([]);
  });

  it.each(OUTCOMES.filter((outcome) => !WITHOUT_CLAUSE.includes(outcome)))(
    '%s has a clause to look for, by topics a pack can have',
    (outcome) => {
      const topics = judgementsOf(outcome).flatMap((judgement) =>
        clauseWishes(judgement).flatMap((wish) => wish.topics),
      );
      expect(
        topics,
        `Add the clause topic of ${outcome}, or a fallback, to lib/reminders/clause-wishes.ts`,
      ).not.toEqual([]);
      expect(
        topics.filter((topic) => !TOPICS.includes(topic) || WHOLE_CODE_ONLY.includes(topic)),
        `Take for ${outcome} topics that may be quoted`,
      ).toEqual([]);
    },
  );

  it.each(OUTCOMES)('%s has words', (outcome) => {
    const keys = judgementsOf(outcome).flatMap(wordsOf);
    expect(
      keys,
      `Add lines for ${outcome} to lib/reminders/outcome-lines.ts and their words to lib/words/locales/en/card.json`,
    ).not.toEqual([]);
    for (const key of keys)
      expect(messageOf(key), `Add ${key} to lib/words/locales/en`).toMatch(/\w/);
  });
});

function wordsOf(judgement: Judgement): readonly string[] {
  if (judgement.outcome === 'help') return Object.keys(ENGLISH.help).map((key) => `help.${key}`);
  if (judgement.outcome === 'own-route') return [`routes.own-${judgement.route}`];
  return outcomeLines(judgement, null, whitefield());
}

function messageOf(key: string): string {
  const [area = '', ...rest] = key.split('.');
  const catalogue: Readonly<Record<string, Readonly<Record<string, { message: string }>>>> =
    ENGLISH;
  return catalogue[area]?.[rest.join('.')]?.message ?? '';
}
