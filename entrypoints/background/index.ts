import { createSiteAccess, type TabScript } from '@/lib/access';
import {
  parsePageRequest,
  parseTabRequest,
  type PageRequest,
  type PageState,
  type TabRequest,
} from '@/lib/messages';
import { openSites, siteAt, sites, type Site, type SiteId } from '@/lib/sites';
import { openStore, type SchoolRecord, type Settings, type Store } from '@/lib/store';
import { cardWords } from '@/lib/words';
import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerPage } from './answer-page';
import { answerTrial } from './answer-trial';
import { answerTab, type DraftRequest } from './answer-tab';
import { browserAccess, scriptFile } from './browser-access';
import { isoDay } from '../shared/iso-day';
import { chooseCard, type CardSetting } from './choose-card';
import { chooseStaffCard, staffOf } from './choose-staff-card';
import { isFirstStart } from './first-start';
import { createLettersInHand } from './letters-in-hand';
import { makeNames } from './name-book';
import { removedSchool } from './removed-school';
import { readsMessages, scriptsFor } from './scripts-for';
import { isOwnPage, tabOf, type AskingTab } from './senders';
import { readShortcut } from './shortcut';
import { tellTab } from './tell-tab';
import { turnMessages } from './turn-messages';
import { isPaused } from '../shared/is-paused';
import { createModelDoor } from '../shared/model-door';
import { readPackagedFile } from '../shared/read-packaged-file';

/** A school that tries a draft waits for the model, where a parent's card would not. Milliseconds. */
const SCHOOL_WAITS_MS = 10_000;

export default defineBackground(() => {
  const access = createSiteAccess(sites, { ...browserAccess, wanted });
  const letters = createLettersInHand(() => crypto.randomUUID());
  const model = createModelDoor(() => readPackagedFile('/draft-reader.model'));
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

  /** What cannot be known is taken for off. */
  async function settingsOrNone(): Promise<Settings | null> {
    return store().then(
      (kept) => kept.settings(),
      () => null,
    );
  }

  async function wanted(site: Site): Promise<readonly TabScript[]> {
    return scriptsFor(site, await settingsOrNone());
  }

  async function names() {
    const kept = await store();
    return makeNames(await kept.schools(), await kept.settings());
  }

  async function state(): Promise<PageState | null> {
    const read = (kept: Store) =>
      Promise.all([kept.schools(), kept.damaged(), kept.settings(), kept.keptWords(new Date())]);
    // Asked for side by side: the pop-up waits for all of it.
    const [kept, isOn, shortcut, removed] = await Promise.all([
      store().then(read, () => null),
      Promise.all(sites.map(async (site) => ((await access.isOn(site)) ? site.id : null))),
      readShortcut(),
      removedSchool.read(),
    ]);
    if (!kept) return null;
    const [schools, damaged, settings, words] = kept;
    const show = ({ id, name }: Site, isWanted = true) => ({
      id,
      name,
      on: isWanted && isOn.includes(id),
    });
    return {
      schools,
      damaged,
      settings,
      kept: words,
      sites: openSites.map((site) => show(site)),
      messages: sites.map((site) => show(site, readsMessages(site, settings))),
      shortcut,
      removed: wayBack(removed, schools),
    };
  }

  /** Tells every page and tab of a change that is already stored: whatever goes wrong here is no fault of it. */
  async function changed(): Promise<void> {
    await access.reconcile().catch(() => undefined);
    await browser.runtime.sendMessage({ kind: 'state-changed' }).catch(() => undefined);
    const told = await names().catch(() => null);
    if (!told) return;
    const tabs = await browser.tabs.query({ url: sites.flatMap(({ origins }) => origins) });
    await Promise.all(tabs.map(({ id }) => tellTab(id, { kind: 'names-changed', names: told })));
  }

  /** Words typed to try it are judged as a post on the first site. */
  async function tryDraft(draft: Pick<DraftRequest, 'text' | 'matches'>) {
    const [site] = openSites;
    const setting = site && (await cardSetting(site.id));
    const asPost = { kind: 'draft', place: 'post', anonymous: false, cardReady: true } as const;
    return setting
      ? chooseCard({ ...draft, ...asPost }, { ...setting, model: await model() })
      : null;
  }

  async function answerTabRequest(request: TabRequest, tab: AskingTab, site: Site) {
    // A page that the browser had put by missed the word to stop.
    if (!(await access.mayRead(tab.url)))
      return tellTab(tab.id, { kind: 'stop', sites: [site.id] });
    const settings = await settingsOrNone();
    // As did one that still has what finds messages: a fresh watcher, which has it no more, takes its place.
    if (request.kind === 'draft' && request.place === 'message' && !readsMessages(site, settings))
      return tab.run(scriptFile('draft-watcher'));
    return answerTab(request, site, {
      store,
      names,
      async chooseCard(draft) {
        const setting = await cardSetting(site.id);
        return setting && chooseCard(draft, { ...setting, model: await model() });
      },
      async staff() {
        const setting = await cardSetting(site.id);
        return setting?.settings.staffOn ? staffOf(setting.schools) : [];
      },
      async chooseStaffCard(befriended) {
        const setting = await cardSetting(site.id);
        return setting?.settings.staffOn ? chooseStaffCard(befriended, setting) : null;
      },
      loadCard: () => tab.run('reminder-card.js'),
      openCode: (school) => openHome(`/code/${encodeURIComponent(school)}`),
      openLetter: (letter) => openHome(`/letter/${letters.put(letter)}`),
      turnOff: (at) => turnOff(at),
      changed,
      now: () => new Date(),
    });
  }

  /** What a card depends on besides the draft; null while the parent wants none. */
  async function cardSetting(site: SiteId): Promise<CardSetting | null> {
    const kept = await store();
    const settings = await kept.settings();
    if (isPaused(settings.quietUntil, Date.now())) return null;
    return {
      schools: await kept.schools(),
      settings,
      site,
      browserLanguage: browser.i18n.getUILanguage(),
      shortcut: await readShortcut(),
      today: isoDay(new Date()),
    };
  }

  function answerPageRequest(request: PageRequest) {
    return answerPage(request, {
      store,
      state,
      removed: removedSchool,
      letters,
      tryDraft,
      tryPack: (asked) =>
        answerTrial(asked, {
          model: () => model(SCHOOL_WAITS_MS),
          words: () => cardWords(browser.i18n.getUILanguage()),
        }),
      changed,
      now: () => new Date(),
      newId: () => crypto.randomUUID(),
    });
  }

  async function reconcile(): Promise<void> {
    await forgetMessagesOfLost().catch(() => undefined);
    // Words that were kept go on their day, whether or not the parent opens a page of ours.
    await store()
      .then((kept) => kept.keptWords(new Date()))
      .catch(() => undefined);
    // What the browser refuses now is tried again at the next permission event or start.
    await access.reconcile().catch(() => undefined);
    await browser.runtime.sendMessage({ kind: 'state-changed' }).catch(() => undefined);
  }

  /** Messages stay off when a site that was taken away is given back: the parent turns each on by itself. */
  async function forgetMessagesOfLost(): Promise<void> {
    const kept = await store();
    const { messagesOn } = await kept.settings();
    for (const site of sites)
      if (messagesOn.includes(site.id) && !(await access.isOn(site)))
        await kept.changeSettings(turnMessages(site.id, false));
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
  void reconcile().then(async () => {
    if (await isFirstStart()) await access.serveOpenTabs();
  });
});

/** The name of the school that can be brought back; null for one that is still there, on its way out. */
function wayBack(removed: SchoolRecord | null, schools: readonly SchoolRecord[]): string | null {
  if (!removed || schools.some(({ id }) => id === removed.id)) return null;
  return removed.pack.school.name;
}

async function openHome(route: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`home.html#${route}`) });
}

/** The browser's own events do the rest: scripts are unregistered and open tabs told to stop. */
async function turnOff(site: Site): Promise<void> {
  await browser.permissions.remove({ origins: [...site.origins] });
}
