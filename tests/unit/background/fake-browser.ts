/** The parts of the browser's own object that the background's smaller rooms use, over plain memory. */
export function fakeBrowser(origin = 'chrome-extension://abcdefgh') {
  const session = new Map<string, unknown>();
  const ran: unknown[] = [];
  return {
    session,
    ran,
    runtime: { id: 'abcdefgh', getURL: (path: string) => `${origin}/${path}` },
    scripting: {
      executeScript: (what: unknown) => {
        ran.push(what);
        return Promise.resolve([]);
      },
    },
    storage: {
      session: {
        get: (key: string) => Promise.resolve(session.has(key) ? { [key]: session.get(key) } : {}),
        // What is kept goes through the browser as JSON does.
        set: (items: Readonly<Record<string, unknown>>) => {
          for (const [key, value] of Object.entries(items))
            session.set(key, JSON.parse(JSON.stringify(value)));
          return Promise.resolve();
        },
        remove: (key: string) => {
          session.delete(key);
          return Promise.resolve();
        },
      },
    },
  };
}
