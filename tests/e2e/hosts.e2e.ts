import { expect, type Page } from '@playwright/test';
import { standInHosts } from '../stand-ins/serve';
import { surfaceNamed } from './surface-named';
import { readCard, waitForCard } from './closed-shadow';
import { test } from './heard-drafts';
import { restOver } from './rest';

const complaint = 'Whitefield Primary is useless.';

const served = (['facebook', 'x'] as const).flatMap((site) =>
  standInHosts[site].map((host) => ({ host, surface: surfaceFor(site, host) })),
);
for (const { host, surface } of served) {
  test(`a draft on ${host} brings a card`, async ({ page, heard }) => {
    const ours = await watchOurWorlds(page);
    await surfaceNamed(surface).open(page, { host });
    expect(new URL(page.url()).hostname).toBe(host);
    await page.keyboard.type(complaint);
    expect((await waitForCard(page)).text).toContain('Whitefield Primary School asks, in its code');
    expect(await heard.last()).toBe(complaint);
    expect(ours()).toBeGreaterThan(0);
  });
}

/** Sites that are none of ours, some with names that look like ours, each with a box that looks like one of theirs. */
const others = [
  'https://example.org/',
  'https://notfacebook.com/',
  'https://facebook.com.example.org/',
  'https://max.com/',
  'https://x.com.example.org/',
  'http://x.com/home',
];
test('no script of ours runs on other sites', async ({ page, heard }) => {
  const context = page.context();
  const pages = await Promise.all(others.map(() => context.newPage()));
  const ours = await Promise.all(pages.map(watchOurWorlds));
  for (const [index, other] of pages.entries()) {
    await other.route('**', (route) =>
      route.fulfill({ contentType: 'text/html', body: bothBoxes }),
    );
    await other.goto(others[index] ?? '');
    for (const box of await other.getByRole('textbox').all()) {
      await box.click();
      await other.keyboard.insertText(complaint);
    }
  }
  await Promise.all(pages.map(restOver));
  expect(await Promise.all(pages.map(readCard))).toEqual(others.map(() => null));
  expect(await heard.all()).toEqual([]);
  expect(ours.map((count) => count())).toEqual(others.map(() => 0));
  await Promise.all(pages.map((other) => other.close()));
});

const bothBoxes = `<!doctype html>
  <form method="post"><div contenteditable="true" role="textbox" data-lexical-editor="true"></div></form>
  <div><textarea data-testid="tweetTextarea_0"></textarea><button data-testid="tweetButton">Post</button></div>`;

/** A box that is there on every host of its site; Business Suite has a host of its own. */
function surfaceFor(site: 'facebook' | 'x', host: string): string {
  if (host === 'business.facebook.com') return 'facebook/business';
  return site === 'facebook' ? 'facebook/post' : 'x/home';
}

/** Counts, from now on, the worlds the browser makes in `page` for scripts of an extension. */
async function watchOurWorlds(page: Page): Promise<() => number> {
  const session = await page.context().newCDPSession(page);
  let worlds = 0;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) worlds += 1;
  });
  await session.send('Runtime.enable');
  return () => worlds;
}
