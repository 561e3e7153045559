import { TAB_SCRIPTS, type AccessPort, type TabScript } from '@/lib/access';
import { browser } from 'wxt/browser';
import { tellTab } from './tell-tab';

/** A script's file in the built extension. */
export function scriptFile(script: TabScript): string {
  return `content-scripts/${script}.js`;
}

/** Site access through the browser's own permissions and script registry. */
export const browserAccess: Omit<AccessPort, 'wanted'> = {
  holds: (origin) => browser.permissions.contains({ origins: [origin] }),
  async registered() {
    const registered = await browser.scripting.getRegisteredContentScripts();
    return registered.map(({ id, matches, js }) => ({
      id,
      matches: matches ?? [],
      // Some browsers give the files back as whole addresses.
      scripts: TAB_SCRIPTS.filter((script) =>
        js?.some((file) => file.endsWith(scriptFile(script))),
      ),
    }));
  },
  register: ({ id, matches, scripts }) =>
    browser.scripting.registerContentScripts([
      {
        id,
        js: scripts.map(scriptFile),
        matches: [...matches],
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]),
  unregister: (id) => browser.scripting.unregisterContentScripts({ ids: [id] }),
  async startInOpenTabs({ matches, scripts }) {
    const tabs = await browser.tabs.query({ url: [...matches], discarded: false });
    const files = scripts.map(scriptFile);
    // A tab that shows an error page or is closing refuses; the next page it loads is served anyway.
    await Promise.allSettled(
      tabs.flatMap(({ id }) =>
        id === undefined ? [] : [browser.scripting.executeScript({ target: { tabId: id }, files })],
      ),
    );
  },
  async stopInOpenTabs(sites) {
    // Without the permission no tab can be asked for by its address, so all are told and the others ignore it.
    const tabs = await browser.tabs.query({});
    await Promise.all(tabs.map(({ id }) => tellTab(id, { kind: 'stop', sites })));
  },
};
