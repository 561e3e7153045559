import type { Worker } from '@playwright/test';
import { test as base } from './extension-browser';

/** A draft as it reached the background: the real message, which nothing stands in for. */
export type HeardDraft = Readonly<{ text: string; place: string; anonymous: boolean }>;

/** What the background was sent since the test began. */
export type HeardDrafts = Readonly<{
  /** Every draft sent, oldest first. */
  all(): Promise<readonly HeardDraft[]>;
  /** The text of the draft sent last, or null when none was. */
  last(): Promise<string | null>;
}>;

/** Tests of what is read: `heard` tells the drafts that reached the background. */
export const test = base.extend<{ heard: HeardDrafts }>({
  heard: async ({ launched }, use) => use(await hearDrafts(launched.serviceWorker)),
});

declare const chrome: {
  runtime: {
    onMessage: { addListener(listener: (message: HeardDraft & { kind: string }) => void): void };
  };
};
declare const globalThis: { heardDrafts?: HeardDraft[] };

/** Listens in the background, beside the extension's own listener, from now on and for as long as this background lives. */
export async function hearDrafts(background: Worker): Promise<HeardDrafts> {
  await background.evaluate(() => {
    const isFirst = globalThis.heardDrafts === undefined;
    globalThis.heardDrafts = [];
    if (!isFirst) return;
    chrome.runtime.onMessage.addListener(({ kind, text, place, anonymous }) => {
      if (kind === 'draft') globalThis.heardDrafts?.push({ text, place, anonymous });
    });
  });
  const all = () => background.evaluate(() => globalThis.heardDrafts ?? []);
  return { all, last: async () => (await all()).at(-1)?.text ?? null };
}
