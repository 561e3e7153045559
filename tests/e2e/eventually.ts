import { expect } from '@playwright/test';

/**
 * Expects of what `read` gives, until it holds or the time limit is over. It looks ten times a second, because
 * Playwright's own poll looks once a second in the end, and a test that waits for a card would wait for that.
 */
export function eventually<Given>(read: () => Given | Promise<Given>, message?: string) {
  return expect.poll(read, { intervals: [100], ...(message === undefined ? {} : { message }) });
}
