import type { Page } from '@playwright/test';
import { defineSurface, type Surface, type SurfaceFacts } from './surface';

const anyBox = '[contenteditable="true"]';
const dialogForm = (page: Page) => page.locator('[role="dialog"] form[method="POST"]');
const article = (page: Page, position: number) =>
  page.locator(`[role="article"][aria-posinset="${position}"]`);
const commentForm = (page: Page) => page.locator('form[role="presentation"]');

const inDialog = {
  site: 'facebook',
  isDraft: true,
  editor: 'lexical',
  enter: 'new-line',
  mention: 'Whitefield Primary School ',
  box: (page: Page) => dialogForm(page).locator(anyBox),
  button: (page: Page) => dialogForm(page).locator('> div:last-of-type > [role="button"]'),
} as const satisfies Partial<SurfaceFacts>;

const inFeed = {
  site: 'facebook',
  place: 'comment',
  recordedAs: 'comment',
  url: 'https://www.facebook.com/',
  isDraft: true,
  editor: 'lexical',
  enter: 'sends',
  mention: 'Whitefield Primary School ',
  box: (page: Page) => commentForm(page).locator(anyBox),
  button: (page: Page) => page.locator('#focused-state-composer-submit [role="button"]'),
  keys: ['enter'],
} as const satisfies Partial<SurfaceFacts>;

const chat = {
  ...inFeed,
  place: 'message',
  recordedAs: 'message',
  isDraft: false,
  button: (page: Page) => page.locator('[role="group"] > [role="button"]:last-child'),
} as const satisfies Partial<SurfaceFacts>;

const field = {
  site: 'facebook',
  place: 'none',
  isDraft: false,
  editor: 'input',
  enter: 'sends',
  mention: null,
} as const satisfies Partial<SurfaceFacts>;

const openFromTrigger = (pagelet: string) => (page: Page) =>
  page.locator(`[data-pagelet="${pagelet}"]`).getByRole('button').click();
const openComment = (page: Page) =>
  article(page, 2).locator('[data-ad-rendering-role="comment_button"] [role="button"]').click();
const openReply = (page: Page) =>
  article(page, 2).locator('[role="article"]').first().getByRole('button').click();
const openGroupDialog = openFromTrigger('GroupInlineComposer');

async function goAnonymous(page: Page): Promise<void> {
  await openGroupDialog(page);
  await dialogForm(page).getByRole('switch').click();
  await dialogForm(page).locator('p + [role="button"]').click();
}

/** Every box of Facebook: posts, groups, comments, reviews, the older boxes, chat, and fields that are no draft. */
export const facebookSurfaces: readonly Surface[] = facts().map(defineSurface);

function facts(): readonly SurfaceFacts[] {
  return [
    {
      ...inDialog,
      name: 'facebook/post',
      place: 'post',
      recordedAs: 'post',
      url: 'https://www.facebook.com/',
      reach: openFromTrigger('FeedComposer'),
    },
    {
      ...inDialog,
      name: 'facebook/group-post',
      place: 'group-post',
      recordedAs: 'group-post',
      url: 'https://www.facebook.com/groups/2245',
      reach: openGroupDialog,
    },
    {
      ...inDialog,
      name: 'facebook/group-post-anonymous',
      place: 'group-post',
      recordedAs: 'group-post',
      url: 'https://www.facebook.com/groups/2245',
      reach: goAnonymous,
    },
    { ...inFeed, name: 'facebook/comment', reach: openComment },
    { ...inFeed, name: 'facebook/reply', reach: openReply },
    {
      ...inFeed,
      name: 'facebook/group-comment',
      url: 'https://www.facebook.com/groups/2245',
      reach: openComment,
    },
    {
      ...inDialog,
      name: 'facebook/review',
      place: 'review',
      recordedAs: 'review',
      url: 'https://www.facebook.com/whitefieldprimary/reviews',
      reach: (page) => page.getByRole('main').getByRole('button').first().click(),
    },
    {
      ...inDialog,
      name: 'facebook/share',
      place: 'post',
      recordedAs: 'share',
      url: 'https://www.facebook.com/',
      reach: (page) =>
        article(page, 2).locator('[data-ad-rendering-role="share_button"] [role="button"]').click(),
    },
    {
      ...inDialog,
      name: 'facebook/business',
      place: 'post',
      recordedAs: 'post',
      url: 'https://business.facebook.com/latest/composer',
      box: (page) => page.locator(`[role="combobox"]${anyBox}`),
      button: (page) => page.getByRole('main').getByRole('button').last(),
    },
    {
      ...inDialog,
      name: 'facebook/old-group-post',
      place: 'group-post',
      recordedAs: 'group-post',
      url: 'https://www.facebook.com/groups/2245',
      editor: 'draft',
      knobs: { editor: 'draft' },
      reach: openGroupDialog,
    },
    {
      ...inFeed,
      name: 'facebook/old-comment',
      editor: 'draft',
      knobs: { editor: 'draft' },
      reach: openComment,
    },
    {
      ...chat,
      name: 'facebook/chat-pop-up',
      reach: (page) => page.getByRole('button', { name: 'Priya Shah' }).click(),
      box: (page) => page.locator(anyBox),
    },
    {
      ...chat,
      name: 'facebook/messages',
      url: 'https://www.facebook.com/messages/t/102',
      box: (page) => page.locator(anyBox),
    },
    {
      ...chat,
      name: 'facebook/old-messages',
      url: 'https://www.facebook.com/messages/t/102',
      editor: 'draft',
      knobs: { editor: 'draft' },
      box: (page) => page.locator(anyBox),
    },
    {
      ...field,
      name: 'facebook/search',
      recordedAs: 'search',
      url: 'https://www.facebook.com/',
      box: (page) => page.locator('input[type="search"]'),
      keys: ['enter'],
    },
    {
      ...field,
      name: 'facebook/story',
      recordedAs: 'story',
      url: 'https://www.facebook.com/stories/create',
      editor: 'textarea',
      enter: 'new-line',
      box: (page) => page.getByRole('main').locator('textarea'),
      button: (page) => page.getByRole('main').getByRole('button'),
    },
    {
      ...field,
      name: 'facebook/log-in',
      recordedAs: 'log-in',
      url: 'https://www.facebook.com/login',
      box: (page) => page.locator('input[name="email"]'),
      button: (page) => page.locator('button[name="login"]'),
      keys: ['enter'],
    },
  ];
}
