// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { befriendedFinders } from '@/lib/sites';

afterEach(() => {
  document.documentElement.lang = '';
  document.title = '';
});

/** Whom pressing `#it` adds or follows on a page that holds `html`: the name and the id of the frame. */
function pressed(site: 'facebook' | 'x', address: string, html: string) {
  document.body.innerHTML = html;
  const it = document.querySelector('#it');
  if (!it) throw new Error('The page has no #it');
  const found = befriendedFinders[site]?.(it, new URL(address)) ?? null;
  return found && { name: found.name, frame: found.frame.id };
}

describe('Facebook', () => {
  const button = (label: string, id = '') =>
    `<div><div role="button" aria-label="${label}" ${id && `id="${id}"`}><span>…</span></div></div>`;
  const profile = (row: string, heading = 'Jane Hall') =>
    `<h1>Notifications</h1><div role="main"><h1>${heading}</h1><div id="row">${row}${button('Message')}</div></div>`;
  const press = (html: string, lang = 'en', title = '(3) Jane Hall | Facebook') => {
    document.documentElement.lang = lang;
    document.title = title;
    return pressed('facebook', 'https://www.facebook.com/jane.hall.9', html);
  };
  const jane = { name: 'Jane Hall', frame: 'row' };

  it.each([
    ['en', 'Add Friend Jane Hall'],
    ['en-GB', 'Add friend Jane  Hall'],
    ['de', 'Jane Hall als Freund/in hinzufügen'],
    ['fr', 'Ajouter Jane Hall'],
    ['es', 'Agregar a Jane Hall a tus amigos'],
    ['vi', 'Thêm bạn bè Jane Hall'],
    ['ru', 'Добавить в друзья Jane Hall'],
    ['uk', 'Додати до друзів Jane Hall'],
    ['zh-Hans', '加 Jane Hall 为好友'],
    ['ar', 'إضافة Jane Hall كصديق'],
    ['ur', 'Jane Hall کو دوست بنائیں'],
  ])('in %s: %s', (lang, label) => {
    expect(press(profile(button(label, 'it')), lang)).toEqual(jane);
  });

  it('by what is inside the control, and with a nickname after the name', () => {
    const inside = button('Add Friend Jane Hall').replace('<span>', '<span id="it">');
    expect(press(profile(inside))).toEqual(jane);
    expect(press(profile(inside, 'Jane Hall (Janey)'))).toEqual(jane);
  });

  it.each([
    ['cancelling', 'en', 'Cancel Request Jane Hall'],
    ['cancelling in German', 'de', 'Anfrage an Jane Hall abbrechen'],
    ['a message', 'en', 'Message Jane Hall'],
    ['her photo', 'en', 'Jane Hall'],
    ['somebody else', 'en', 'Add Friend Tom Hall'],
    ['nobody named', 'en', 'Add friend'],
    ['friends already', 'en', 'Friends'],
  ])('leaves %s alone', (_, lang, label) => {
    expect(press(profile(button(label, 'it')), lang)).toBeNull();
  });

  it.each([
    ['a copy nobody sees', `<div aria-hidden="true">${button('Add Friend Jane Hall', 'it')}</div>`],
    ['a post', `<div role="article">${button('Add Friend Jane Hall', 'it')}</div>`],
    ['a dialog', `<div role="dialog">${button('Add Friend Jane Hall', 'it')}</div>`],
  ])('leaves %s alone', (_, inside) => {
    expect(press(profile(inside))).toBeNull();
  });

  it('in a language it does not know, takes the first that names her and not what comes after', () => {
    const second = button('Jane Hall کو پیغام', 'it');
    expect(press(profile(button('Jane Hall کو دوست بنائیں') + second), 'ur')).toBeNull();
    expect(press(profile(button('Cancel Jane Hall', 'it')), 'ur')).toBeNull();
  });

  it('needs the name in the title of the page as well', () => {
    const html = profile(button('Add Friend Jane Hall', 'it'));
    expect(press(html, 'en', 'Facebook')).toBeNull();
    expect(press(html, 'en', 'Tom Okafor | Facebook')).toBeNull();
  });
});

describe('X', () => {
  const follow = (handle: string, id = '', testId = '77-follow') =>
    `<div data-testid="placementTracking"><button data-testid="${testId}" aria-label="${handle}" ${id && `id="${id}"`}></button></div>`;
  const profile = (inside: string) =>
    `<div data-testid="primaryColumn"><div><div data-testid="UserName"><b>Miss Taylor Y2</b> <span>@MissTaylor_Y2</span></div>` +
    `<div id="row"><button data-testid="userActions"></button>${inside}</div></div></div>`;
  const press = (html: string, path = '/misstaylor_y2') =>
    pressed('x', `https://x.com${path}`, html);
  const taylor = { name: 'Miss Taylor Y2', frame: 'row' };

  it.each([
    'Follow @MissTaylor_Y2',
    '@MissTaylor_Y2 folgen',
    'Suivre @misstaylor_y2',
    '@MissTaylor_Y2さんをフォロー',
    'Follow back @MissTaylor_Y2',
  ])('%s', (label) => {
    expect(press(profile(follow(label, 'it')))).toEqual(taylor);
    expect(press(profile(follow(label, 'it')), '/MissTaylor_Y2/with_replies')).toEqual(taylor);
  });

  it.each([
    ['following already', profile(follow('Following @MissTaylor_Y2', 'it', '77-unfollow'))],
    ['a request that waits', profile(follow('Cancel @MissTaylor_Y2', 'it', '77-cancel'))],
    ['somebody else', profile(follow('Follow @tom', 'it'))],
    ['a control that names nobody', profile(follow('Follow', 'it'))],
    [
      'a list',
      profile(`<div data-testid="UserCell">${follow('Follow @MissTaylor_Y2', 'it')}</div>`),
    ],
    [
      'a hover card',
      profile(`<div data-testid="HoverCard">${follow('Follow @MissTaylor_Y2', 'it')}</div>`),
    ],
    ['the sidebar', `${profile('')}<aside>${follow('Follow @MissTaylor_Y2', 'it')}</aside>`],
    [
      'a copy nobody sees',
      profile(`<div aria-hidden="true">${follow('Follow @MissTaylor_Y2', 'it')}</div>`),
    ],
    [
      'a profile without a name',
      `<div data-testid="primaryColumn">${follow('Follow @MissTaylor_Y2', 'it')}</div>`,
    ],
  ])('leaves %s alone', (_, html) => {
    expect(press(html)).toBeNull();
  });

  it('leaves a control alone on any page but the profile', () => {
    expect(press(profile(follow('Follow @MissTaylor_Y2', 'it')), '/home')).toBeNull();
    expect(press(profile(follow('Follow @MissTaylor_Y2', 'it')), '/')).toBeNull();
  });
});
