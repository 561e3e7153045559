import type { Page } from '@playwright/test';
import { defineSurface, type Surface, type SurfaceFacts } from './surface';

const chat = {
  site: 'whatsapp',
  place: 'message',
  recordedAs: 'message',
  url: 'https://web.whatsapp.com/',
  isDraft: false,
  editor: 'lexical',
  enter: 'sends',
  mention: null,
  box: (page: Page) => page.locator('footer [contenteditable="true"]'),
  button: (page: Page) => page.locator('footer button[data-tab="11"]'),
  keys: ['enter'],
} as const satisfies Partial<SurfaceFacts>;

/** Every box of WhatsApp: a chat, the search for chats, and the caption of a picture. */
export const whatsappSurfaces: readonly Surface[] = facts().map(defineSurface);

function facts(): readonly SurfaceFacts[] {
  return [
    { ...chat, name: 'whatsapp/chat' },
    {
      ...chat,
      name: 'whatsapp/other-chat',
      reach: (page) => page.getByRole('gridcell').last().click(),
    },
    {
      site: 'whatsapp',
      name: 'whatsapp/search',
      place: 'none',
      recordedAs: 'search',
      url: chat.url,
      isDraft: false,
      editor: 'lexical',
      enter: 'sends',
      mention: null,
      box: (page) => page.locator('#side [contenteditable="true"]'),
      keys: ['enter'],
    },
    {
      site: 'whatsapp',
      name: 'whatsapp/caption',
      place: 'none',
      recordedAs: 'caption',
      url: chat.url,
      isDraft: false,
      editor: 'lexical',
      enter: 'sends',
      mention: null,
      reach: (page) => page.locator('footer button').first().click(),
      box: (page) => page.locator('[role="dialog"] [contenteditable="true"]'),
      keys: ['enter'],
    },
  ];
}
