import type { AccessPort } from '@/lib/access';
import { browser } from 'wxt/browser';
import { tellTab } from './tell-tab';

/** The watcher's file in the built extension. */
const WATCHER = 'content-scripts/draft-watcher.js';

/** Site access through the browser's own permissions and script registry. */
export const browserAccess: AccessPort = {
  holds: (origin) => browser.permissions.contains({ origins: [origin] }),
  async registered() {
    const scripts = await browser.scripting.getRegisteredContentScripts();
    return scripts.map(({ id, matches }) => ({ id, matches: matches ?? [] }));
  },
  register: ({ id, matches }) =>
    browser.scripting.registerContentScripts([
      {
        id,
        js: [WATCHER],
        matches: [...matches],
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]),
  unregister: (id) => browser.scripting.unregisterContentScripts({ ids: [id] }),
  async startInOpenTabs(origins) {
    const tabs = await browser.tabs.query({ url: [...origins], discarded: false });
    // A tab that shows an error page or is closing refuses; the next page it loads is served anyway.
    await Promise.allSettled(
      tabs.flatMap(({ id }) =>
        id === undefined
          ? []
          : [browser.scripting.executeScript({ target: { tabId: id }, files: [WATCHER] })],
      ),
    );
  },
  async stopInOpenTabs(sites) {
    // Without the permission no tab can be asked for by its address, so all are told and the others ignore it.
    const tabs = await browser.tabs.query({});
    await Promise.all(tabs.map(({ id }) => tellTab(id, { kind: 'stop', sites })));
  },
};
