// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { siteAt, sites, type Composer } from '@/lib/sites';

const LEXICAL = 'contenteditable="true" role="textbox" data-lexical-editor="true"';
const POST = '<div role="button" aria-label="Posten"></div>';

/** What is found around `#it` on a page that holds `html`; ids stand for elements. */
function found(address: string, html: string) {
  document.body.innerHTML = html;
  const url = new URL(address);
  const editor = document.querySelector('#it');
  if (!editor) throw new Error('The page has no #it');
  const composer = siteAt(url, sites)?.findComposer(editor, url) ?? null;
  return composer && inIds(composer);
}

function inIds({ place, editors, frame, anonymous }: Composer) {
  return {
    place,
    editors: editors.map(({ id }) => id),
    frame: frame.id,
    anonymous,
  };
}

const dialog = (inside: string, form = 'method="post"') =>
  `<div role="dialog" id="outer"><div role="dialog" id="inner"><form ${form} id="form">${inside}</form></div></div>`;
const anonymousSwitch = (state: string) => `<input type="checkbox" role="switch" ${state}>`;

describe('Facebook', () => {
  const plain = { editors: ['it'], anonymous: false };
  const box = `<div role="button" aria-label="Nur ich"></div><div id="it" ${LEXICAL}></div>`;

  it.each([
    ['a post', 'https://www.facebook.com/', `${box}${POST}`, 'post', false],
    [
      'a post in a group',
      'https://www.facebook.com/groups/77/',
      `${box}${POST}`,
      'group-post',
      false,
    ],
    ['a review', 'https://www.facebook.com/ourschool/reviews', `${box}${POST}`, 'review', false],
    [
      'a review by query',
      'https://m.facebook.com/s?id=1&sk=reviews',
      `${box}${POST}`,
      'review',
      false,
    ],
    [
      'a nameless post in a group',
      'https://www.facebook.com/groups/77/',
      `${anonymousSwitch('checked')}${box}${POST}`,
      'group-post',
      true,
    ],
    [
      'the same by aria',
      'https://www.facebook.com/groups/77/',
      `${anonymousSwitch('aria-checked="true"')}${box}${POST}`,
      'group-post',
      true,
    ],
    [
      'with the switch off',
      'https://www.facebook.com/groups/77/',
      `${anonymousSwitch('')}${box}${POST}`,
      'group-post',
      false,
    ],
    [
      'with two switches',
      'https://www.facebook.com/groups/77/',
      `${anonymousSwitch('checked')}${anonymousSwitch('')}${box}${POST}`,
      'group-post',
      false,
    ],
    [
      'a switch outside groups',
      'https://www.facebook.com/',
      `${anonymousSwitch('checked')}${box}${POST}`,
      'post',
      false,
    ],
  ])('%s', (_, address, inside, place, anonymous) => {
    expect(found(address, dialog(inside))).toEqual({
      ...plain,
      place,
      frame: 'outer',
      anonymous,
    });
  });

  it('finds the old editor by its blocks', () => {
    const old =
      '<div id="it" contenteditable="true" role="textbox"><div data-contents="true"></div></div>';
    expect(found('https://www.facebook.com/', dialog(old + POST))).toMatchObject(plain);
  });

  it('a comment', () => {
    const form = `<form role="presentation" id="form">${box}</form>`;
    expect(found('https://www.facebook.com/', form)).toEqual({
      ...plain,
      place: 'comment',
      frame: 'form',
    });
  });

  it('the composer of Business Suite', () => {
    const inside = `<main id="main"><div id="it" ${LEXICAL.replace('textbox', 'combobox')}></div>${POST}</main>`;
    expect(found('https://business.facebook.com/latest/composer?x=1', inside)).toEqual({
      ...plain,
      place: 'post',
      frame: 'main',
    });
    expect(found('https://business.facebook.com/latest/inbox', inside)).toBeNull();
    expect(found('https://www.facebook.com/latest/composer', inside)).toBeNull();
  });

  it.each([
    ['a chat pop-up', 'https://www.facebook.com/', `<div id="it" ${LEXICAL}></div>`],
    ['messages', 'https://www.facebook.com/messages/t/1', dialog(box + POST)],
    ['all messages', 'https://www.facebook.com/messages', dialog(box + POST)],
    ['a story', 'https://www.facebook.com/stories/create', dialog(box + POST)],
    ['a form that asks', 'https://www.facebook.com/', dialog(box + POST, 'method="get"')],
    ['a text field', 'https://www.facebook.com/', dialog('<textarea id="it"></textarea>')],
    [
      'a search field',
      'https://www.facebook.com/',
      '<input id="it" type="search" role="combobox">',
    ],
    [
      'an unknown editor',
      'https://www.facebook.com/',
      dialog('<div id="it" contenteditable="true" role="textbox"></div>'),
    ],
    [
      'an editor locked',
      'https://www.facebook.com/',
      dialog(
        '<div id="it" contenteditable="false" role="textbox" data-lexical-editor="true"></div>',
      ),
    ],
    [
      'text that is no box',
      'https://www.facebook.com/',
      dialog('<div id="it" contenteditable="true" data-lexical-editor="true"></div>'),
    ],
  ])('leaves %s alone', (_, address, html) => {
    expect(found(address, html)).toBeNull();
  });

  it('reads a post whose page is only called like messages', () => {
    expect(found('https://www.facebook.com/messagesofhope', dialog(box + POST))).not.toBeNull();
  });
});

describe('X', () => {
  const area = (id: string, number = 0) =>
    `<div data-testid="tweetTextarea_${number}_label"><div data-testid="tweetTextarea_${number}RichTextInputContainer">` +
    `<div id="${id}" contenteditable="true" role="textbox" data-testid="tweetTextarea_${number}"></div></div></div>`;
  const bar = (button: string) =>
    `<div data-testid="toolBar"><button data-testid="${button}"></button></div>`;
  const home = (id: string) =>
    `<main><div id="column" data-testid="primaryColumn"><div id="${id}-frame">${area(id)}${bar('tweetButtonInline')}</div></div></main>`;
  const modal = (inside: string) =>
    `<div id="layers"><div role="dialog"><div id="modal">${inside}</div></div></div>`;

  it.each([
    ['the box at home', 'https://x.com/home', home('it'), 'post', ['it'], 'it-frame'],
    [
      'a reply below a post',
      'https://x.com/a/status/12',
      home('it'),
      'comment',
      ['it'],
      'it-frame',
    ],
    [
      'the dialog before the box at home',
      'https://x.com/compose/post',
      home('home') + modal(area('it') + bar('tweetButton')),
      'post',
      ['it'],
      'modal',
    ],
    [
      'the box at home behind the dialog',
      'https://x.com/compose/post',
      home('it') + modal(area('other') + bar('tweetButton')),
      'post',
      ['it'],
      'it-frame',
    ],
    [
      'a thread',
      'https://x.com/compose/post',
      modal(area('it') + area('two', 1) + bar('tweetButton')),
      'post',
      ['it', 'two'],
      'modal',
    ],
    [
      'a reply in a dialog',
      'https://x.com/compose/post',
      modal(`<article></article>${area('it')}${bar('tweetButton')}`),
      'comment',
      ['it'],
      'modal',
    ],
    [
      'a quote',
      'https://x.com/compose/post',
      modal(`${area('it')}<article></article>${bar('tweetButton')}`),
      'post',
      ['it'],
      'modal',
    ],
    [
      'a reply by address',
      'https://x.com/compose/post?in_reply_to=9',
      modal(area('it') + bar('tweetButton')),
      'comment',
      ['it'],
      'modal',
    ],
    [
      'the phone layout',
      'https://mobile.x.com/compose/post',
      `<main id="main"><textarea id="it" data-testid="tweetTextarea_0"></textarea>${bar('tweetButton')}</main>`,
      'post',
      ['it'],
      'main',
    ],
  ])('%s', (_, address, html, place, editors, frame) => {
    expect(found(address, html)).toEqual({ place, editors, frame, anonymous: false });
  });

  it.each([
    [
      'a wrapper of the box',
      '<div id="it" data-testid="tweetTextarea_0_label"></div>' + bar('tweetButton'),
    ],
    [
      'old messages',
      '<div id="it" contenteditable="true" role="textbox" data-testid="dmComposerTextInput"></div>' +
        bar('tweetButton'),
    ],
    [
      'new messages',
      '<textarea id="it" data-testid="dm-composer-textarea"></textarea>' + bar('tweetButton'),
    ],
    ['search', '<input id="it" data-testid="SearchBox_Search_Input">'],
    ['a box without its button', area('it')],
    ['a dialog whose button is not there, over the box at home', home('home') + modal(area('it'))],
    [
      'a box at home whose button is not there, under a dialog',
      `<main>${area('it')}</main>` + modal(area('other') + bar('tweetButton')),
    ],
  ])('leaves %s alone', (_, html) => {
    expect(found('https://x.com/compose/post', html)).toBeNull();
  });
});
