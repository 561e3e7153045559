// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { messageFinders, siteAt, sites } from '@/lib/sites';

const LEXICAL = 'contenteditable="true" role="textbox" data-lexical-editor="true"';
const BUTTON = '<div role="button" aria-label="Drücke Enter"></div>';

/** What is found around `#it` on a page that holds `html`: the ids of its boxes and of its frame. */
function found(address: string, html: string) {
  document.body.innerHTML = html;
  const url = new URL(address);
  const site = siteAt(url, sites);
  const editor = document.querySelector('#it');
  if (!editor || !site) throw new Error('There is no #it, or no such site');
  expect(site.findComposer(editor, url)?.place, 'taken for a post').not.toBe('message');
  const composer = messageFinders[site.id](editor, url);
  return (
    composer && {
      ...composer,
      editors: composer.editors.map(({ id }) => id),
      frame: composer.frame.id,
    }
  );
}

const message = (frame: string) => ({ place: 'message', editors: ['it'], frame, anonymous: false });

describe('Facebook', () => {
  const chat = (box: string) =>
    `<div id="pop-up"><p>Whitefield Primary is useless</p><div id="bar">${BUTTON}<div><div>${box}</div></div>${BUTTON}</div></div>`;
  const box = `<div id="it" ${LEXICAL}></div>`;

  it.each([
    ['a chat pop-up', 'https://www.facebook.com/', chat(box)],
    [
      'the page of messages',
      'https://www.facebook.com/messages/t/1',
      `<div role="main"><h1>Priya</h1>${chat(box)}</div>`,
    ],
    ['an encrypted chat', 'https://www.facebook.com/messages/e2ee/t/1', chat(box)],
    ['a chat over a group', 'https://www.facebook.com/groups/7', chat(box)],
    [
      'the old box',
      'https://www.facebook.com/',
      chat(
        '<div id="it" contenteditable="true" role="combobox"><div data-contents="true"></div></div>',
      ),
    ],
  ])('finds %s', (_, address, html) => {
    expect(found(address, html)).toEqual(message('bar'));
  });

  it.each([
    [
      'a post',
      'https://www.facebook.com/',
      `<div role="dialog"><form method="post">${box}${BUTTON}</form></div>`,
    ],
    ['a comment', 'https://www.facebook.com/', `<form role="presentation">${box}${BUTTON}</form>`],
    [
      'an editor in a dialog',
      'https://www.facebook.com/messages/t/1',
      `<div role="dialog">${chat(box)}</div>`,
    ],
    ['an editor in a post', 'https://www.facebook.com/', `<div role="article">${chat(box)}</div>`],
    [
      'a search box',
      'https://www.facebook.com/messages/t/1',
      `<div role="search">${box}${BUTTON}</div>`,
    ],
    [
      'a search field',
      'https://www.facebook.com/messages/t/1',
      chat('<input id="it" type="search">'),
    ],
    ['a text area', 'https://www.facebook.com/messages/t/1', chat('<textarea id="it"></textarea>')],
    ['a story', 'https://www.facebook.com/stories/create', chat(box)],
    ['Business Suite', 'https://business.facebook.com/latest/inbox/all', chat(box)],
    ['a box without a button', 'https://www.facebook.com/', `<div>${box}</div>`],
    [
      'a box whose button is all over the page',
      'https://www.facebook.com/',
      `<div><div role="main">${box}</div>${BUTTON}</div>`,
    ],
    [
      'a box beside the head of a page',
      'https://www.facebook.com/',
      `<div>${box}<h1>Priya</h1>${BUTTON}</div>`,
    ],
    [
      'what somebody sent',
      'https://www.facebook.com/messages/t/1',
      chat('<div id="it" role="textbox" data-lexical-editor="true"></div>'),
    ],
  ])('leaves %s alone', (_, address, html) => {
    expect(found(address, html)).toBeNull();
  });
});

describe('X', () => {
  const old =
    '<div id="it" contenteditable="true" role="textbox" data-testid="dmComposerTextInput"></div>';
  const fresh = '<textarea id="it" data-testid="dm-composer-textarea"></textarea>';
  const bar = (box: string, send: string) =>
    `<p>thread</p><div id="bar"><div>${box}</div>${send}</div>`;
  const oldSend = '<button data-testid="dmComposerSendButton" disabled></button>';

  it.each([
    ['old messages', 'https://x.com/messages/1-2', bar(old, oldSend)],
    ['the drawer over home', 'https://x.com/home', bar(old, oldSend)],
    [
      'new messages',
      'https://x.com/i/chat/1-2',
      bar(fresh, '<button data-testid="dm-composer-send-button"></button>'),
    ],
  ])('finds %s', (_, address, html) => {
    expect(found(address, html)).toEqual(message('bar'));
  });

  it.each([
    [
      'a post',
      '<div><div id="it" contenteditable="true" data-testid="tweetTextarea_0"></div><button data-testid="tweetButton"></button></div>',
    ],
    ['the search for people', bar('<input id="it" data-testid="SearchBox_Search_Input">', oldSend)],
    ['a box without its button', bar(old, '')],
    ['a wrapper', bar('<div id="it" data-testid="dmComposerTextInput"></div>', oldSend)],
    ['the PIN', bar('<input id="it" type="password" data-testid="dm-composer-textarea">', oldSend)],
  ])('leaves %s alone', (_, html) => {
    expect(found('https://x.com/messages/1-2', html)).toBeNull();
  });
});

describe('WhatsApp', () => {
  const box = (tab = 10, more = LEXICAL) => `<div id="it" ${more} data-tab="${tab}"></div>`;
  const main = (inside: string) =>
    `<div id="main"><p>thread</p><footer id="foot">${inside}</footer></div>`;

  it('finds the box at the foot of a chat, with and without something to send', () => {
    expect(found('https://web.whatsapp.com/', main(box()))).toEqual(message('foot'));
    const sending = `${box()}<button data-tab="11"><span data-icon="send"></span></button>`;
    expect(found('https://web.whatsapp.com/', main(sending))).toEqual(message('foot'));
  });

  it.each([
    ['the search for chats', `<div id="side">${box(3)}</div>`],
    ['a search box that stands at the foot', main(box(3))],
    ['a caption in a dialog', `<div role="dialog"><footer>${box()}</footer></div>`],
    ['an edited message', `<div id="main"><div role="dialog">${box()}</div></div>`],
    ['a box of another make', main(box(10, 'contenteditable="true" role="textbox"'))],
    ['text that is no box', main(box(10, 'role="textbox" data-lexical-editor="true"'))],
  ])('leaves %s alone', (_, html) => {
    expect(found('https://web.whatsapp.com/', html)).toBeNull();
  });
});
