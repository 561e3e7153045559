import { createSiteAccess } from '@/lib/access';
import { parsePageRequest, parseTabRequest, type PageState } from '@/lib/messages';
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
import { isOwnPage, tabOf } from './senders';
import { readShortcut } from './shortcut';
import { tellTab } from './tell-tab';

export default defineBackground(() => {
  const access = createSiteAccess(sites, browserAccess);
  let opened: Promise<Store> | undefined;

  function store(): Promise<Store> {
    opened ??= openStore().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  }

  async function names() {
    const kept = await store();
    return makeNames(await kept.schools(), await kept.settings());
  }

  async function state(): Promise<PageState | null> {
    const kept = await store().catch(() => null);
    if (!kept) return null;
    return {
      schools: await kept.schools(),
      settings: await kept.settings(),
      sites: await Promise.all(
        sites.map(async (site) => ({ id: site.id, name: site.name, on: await access.isOn(site) })),
      ),
      shortcut: await readShortcut(),
      removed: await removedSchool.name(),
    };
  }

  /** Nothing is waited for here but the telling: a tab or page that is not there is no fault. */
  async function changed(): Promise<void> {
    await browser.runtime.sendMessage({ kind: 'state-changed' }).catch(() => undefined);
    const told = await names();
    const tabs = await browser.tabs.query({ url: sites.flatMap(({ origins }) => origins) });
    await Promise.all(tabs.map(({ id }) => tellTab(id, { kind: 'names-changed', names: told })));
  }

  function answerTabRequest(message: unknown, sender: Runtime.MessageSender) {
    const tab = tabOf(sender);
    const site = tab && siteAt(tab.url, sites);
    const request = site && parseTabRequest(message);
    if (!request) return undefined;
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

  function answerPageRequest(message: unknown) {
    const request = parsePageRequest(message);
    if (!request) return undefined;
    return answerPage(request, {
      store,
      state,
      keepRemoved: removedSchool.keep,
      takeRemoved: removedSchool.take,
      changed,
      now: () => new Date(),
      newId: () => crypto.randomUUID(),
    });
  }

  async function reconcile(): Promise<void> {
    await access.reconcile();
    await browser.runtime.sendMessage({ kind: 'state-changed' }).catch(() => undefined);
  }

  // Who sends is looked at first, what is sent second; anything else gets no answer at all.
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    isOwnPage(sender) ? answerPageRequest(message) : answerTabRequest(message, sender),
  );
  browser.permissions.onAdded.addListener(reconcile);
  browser.permissions.onRemoved.addListener(reconcile);
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
