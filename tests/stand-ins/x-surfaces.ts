import type { Page } from '@playwright/test';
import { defineSurface, type Surface, type SurfaceFacts } from './surface';

const dialog = (page: Page) => page.locator('#layers [role="dialog"]');
const column = (page: Page) => page.getByTestId('primaryColumn');
const editable = '[contenteditable="true"]';

const postBox = {
  site: 'x',
  isDraft: true,
  editor: 'draft',
  enter: 'new-line',
  mention: '@WhitefieldSch ',
  keys: ['ctrl-enter'],
} as const satisfies Partial<SurfaceFacts>;

const inDialog = {
  ...postBox,
  box: (page: Page) => dialog(page).locator(`[data-testid="tweetTextarea_0"]${editable}`),
  button: (page: Page) => dialog(page).getByTestId('tweetButton'),
} as const satisfies Partial<SurfaceFacts>;

const inColumn = {
  ...postBox,
  box: (page: Page) => column(page).locator(`[data-testid="tweetTextarea_0"]${editable}`),
  button: (page: Page) => column(page).getByTestId('tweetButtonInline'),
} as const satisfies Partial<SurfaceFacts>;

const onPhone = {
  ...postBox,
  editor: 'textarea',
  mention: null,
  knobs: { layout: 'phone' },
  box: (page: Page) => page.locator('main textarea[data-testid="tweetTextarea_0"]'),
  button: (page: Page) => page.getByTestId('tweetButton'),
} as const satisfies Partial<SurfaceFacts>;

/** Every box of X: home, dialog, thread, replies, quote, the phone layout, private messages, search, log-in. */
export const xSurfaces: readonly Surface[] = facts().map(defineSurface);

function facts(): readonly SurfaceFacts[] {
  return [
    {
      ...inColumn,
      name: 'x/home',
      place: 'post',
      recordedAs: 'post',
      url: 'https://x.com/home',
    },
    {
      ...inDialog,
      name: 'x/dialog',
      place: 'post',
      recordedAs: 'post',
      url: 'https://x.com/compose/post',
    },
    {
      ...inDialog,
      name: 'x/dialog-from-home',
      place: 'post',
      recordedAs: 'post',
      url: 'https://x.com/home',
      reach: (page: Page) => page.getByTestId('SideNav_NewTweet_Button').click(),
    },
    {
      ...inDialog,
      name: 'x/thread',
      place: 'post',
      recordedAs: 'post',
      url: 'https://x.com/compose/post',
      reach: startThread,
      box: (page: Page) => dialog(page).locator(`[data-testid="tweetTextarea_1"]${editable}`),
    },
    {
      ...inColumn,
      name: 'x/reply-inline',
      place: 'comment',
      recordedAs: 'comment',
      url: 'https://x.com/tom_okafor/status/3',
      reach: (page: Page) => page.getByTestId('inline_reply_offscreen').getByRole('button').click(),
    },
    {
      ...inDialog,
      name: 'x/reply-dialog',
      place: 'comment',
      recordedAs: 'comment',
      url: 'https://x.com/home',
      reach: (page: Page) => page.getByTestId('reply').nth(2).click(),
    },
    {
      ...inDialog,
      name: 'x/quote',
      place: 'post',
      recordedAs: 'post',
      url: 'https://x.com/home',
      async reach(page: Page) {
        await page.getByTestId('retweet').nth(2).click();
        await page.getByRole('menuitem').click();
      },
    },
    {
      ...onPhone,
      name: 'x/phone-post',
      place: 'post',
      recordedAs: 'post',
      url: 'https://mobile.x.com/home',
      reach: (page: Page) => page.getByTestId('FloatingActionButtons_Tweet_Button').click(),
    },
    {
      ...onPhone,
      name: 'x/phone-reply',
      place: 'comment',
      recordedAs: 'comment',
      url: 'https://mobile.x.com/tom_okafor/status/3',
      reach: (page: Page) => page.getByTestId('reply').first().click(),
    },
    {
      ...postBox,
      name: 'x/message-old',
      place: 'message',
      recordedAs: 'message',
      url: 'https://x.com/messages/12-34',
      isDraft: false,
      enter: 'sends',
      mention: null,
      box: (page: Page) => page.getByTestId('dmComposerTextInput'),
      button: (page: Page) => page.getByTestId('dmComposerSendButton'),
      keys: ['enter'],
    },
    {
      ...postBox,
      name: 'x/message-new',
      place: 'message',
      recordedAs: 'message',
      url: 'https://x.com/i/chat/12-34',
      isDraft: false,
      editor: 'textarea',
      enter: 'sends',
      mention: null,
      box: (page: Page) => page.getByTestId('dm-composer-textarea'),
      button: (page: Page) => page.getByTestId('dm-composer-send-button'),
      keys: ['enter'],
    },
    {
      ...postBox,
      name: 'x/search',
      place: 'none',
      recordedAs: 'search',
      url: 'https://x.com/home',
      isDraft: false,
      editor: 'input',
      enter: 'sends',
      mention: null,
      box: (page: Page) => page.getByTestId('SearchBox_Search_Input'),
      keys: ['enter'],
    },
    {
      ...postBox,
      name: 'x/log-in',
      place: 'none',
      recordedAs: 'log-in',
      url: 'https://x.com/i/flow/login',
      isDraft: false,
      editor: 'input',
      enter: 'sends',
      mention: null,
      box: (page: Page) => page.locator('input[name="text"]'),
      button: (page: Page) => page.getByTestId('LoginForm_Login_Button'),
      keys: ['enter'],
    },
  ];
}

/** Text of the first post of the thread surface; the box opened is the second one. */
export const threadStart = 'First of two.';

async function startThread(page: Page): Promise<void> {
  await dialog(page).locator(`[data-testid="tweetTextarea_0"]${editable}`).click();
  await page.keyboard.type(threadStart);
  await dialog(page).getByTestId('addButton').click();
}
