import { createSiteAccess } from '@/lib/access';
import {
  parsePageRequest,
  parseTabRequest,
  type PageRequest,
  type PageState,
  type TabRequest,
} from '@/lib/messages';
import { siteAt, sites, type Site } from '@/lib/sites';
import { openStore, type Store } from '@/lib/store';
import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerPage } from './answer-page';
import { answerTab } from './answer-tab';
import { browserAccess } from './browser-access';
import { chooseCard } from './choose-card';
import { makeNames } from './name-book';
import { removedSchool } from './removed-school';
import { isOwnPage, tabOf, type AskingTab } from './senders';
import { readShortcut } from './shortcut';
import { tellTab } from './tell-tab';

export default defineBackground(() => {
  const access = createSiteAccess(sites, browserAccess);
  let opened: Promise<Store> | undefined;

  function store(): Promise<Store> {
    opened ??= openStore(forgetStore).catch((error: unknown) => {
      forgetStore();
      throw error;
    });
    return opened;
  }

  function forgetStore(): void {
    opened = undefined;
  }

  async function names() {
    const kept = await store();
    return makeNames(await kept.schools(), await kept.settings());
  }

  async function state(): Promise<PageState | null> {
    const read = async (kept: Store) => [await kept.schools(), await kept.settings()] as const;
    const kept = await store().then(read, () => null);
    if (!kept) return null;
    const [schools, settings] = kept;
    return {
      schools,
      settings,
      sites: await Promise.all(
        sites.map(async (site) => ({ id: site.id, name: site.name, on: await access.isOn(site) })),
      ),
      shortcut: await readShortcut(),
      removed: (await removedSchool.read())?.pack.school.name ?? null,
    };
  }

  /** Tells every page and tab of a change that is already stored: whatever goes wrong here is no fault of it. */
  async function changed(): Promise<void> {
    await browser.runtime.sendMessage({ kind: 'state-changed' }).catch(() => undefined);
    const told = await names().catch(() => null);
    if (!told) return;
    const tabs = await browser.tabs.query({ url: sites.flatMap(({ origins }) => origins) });
    await Promise.all(tabs.map(({ id }) => tellTab(id, { kind: 'names-changed', names: told })));
  }

  async function answerTabRequest(request: TabRequest, tab: AskingTab, site: Site) {
    // A page that the browser had put by missed the word to stop.
    if (!(await access.mayRead(tab.url)))
      return tellTab(tab.id, { kind: 'stop', sites: [site.id] });
    return answerTab(request, site, {
      store,
      names,
      async chooseCard(draft) {
        const kept = await store();
        const settings = await kept.settings();
        if (settings.quietUntil > Date.now()) return null;
        return chooseCard(draft, {
          schools: await kept.schools(),
          settings,
          site: site.id,
          browserLanguage: browser.i18n.getUILanguage(),
          shortcut: await readShortcut(),
          today: new Date().toISOString().slice(0, 10),
        });
      },
      loadCard: () => tab.run('reminder-card.js'),
      openCode: (school) => openHome(`/code/${encodeURIComponent(school)}`),
      turnOff: (at) => turnOff(at),
      changed,
      now: () => new Date(),
    });
  }

  function answerPageRequest(request: PageRequest) {
    return answerPage(request, {
      store,
      state,
      removed: removedSchool,
      changed,
      now: () => new Date(),
      newId: () => crypto.randomUUID(),
    });
  }

  async function reconcile(): Promise<void> {
    // What the browser refuses now is tried again at the next permission event or start.
    await access.reconcile().catch(() => undefined);
    await browser.runtime.sendMessage({ kind: 'state-changed' }).catch(() => undefined);
  }

  // Who sends is looked at first, what is sent second; anything else gets no answer at all.
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (isOwnPage(sender)) {
      const request = parsePageRequest(message);
      return request ? answerPageRequest(request) : undefined;
    }
    const tab = tabOf(sender);
    const site = tab && siteAt(tab.url, sites);
    const request = site && parseTabRequest(message);
    return request ? answerTabRequest(request, tab, site) : undefined;
  });
  browser.permissions.onAdded.addListener(() => void reconcile());
  browser.permissions.onRemoved.addListener(() => void reconcile());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openHome('/welcome');
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'go-to-card') void tellTab(tab?.id, { kind: 'go-to-card' });
  });
  void reconcile();
});

async function openHome(route: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`home.html#${route}`) });
}

/** The browser's own events do the rest: scripts are unregistered and open tabs told to stop. */
async function turnOff(site: Site): Promise<void> {
  await browser.permissions.remove({ origins: [...site.origins] });
}
