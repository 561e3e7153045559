import { expect, it } from 'vitest';
import { siteAt, sites } from '@/lib/sites';

it.each([
  ['https://facebook.com/', 'facebook'],
  ['https://www.facebook.com/groups/1?x=1#y', 'facebook'],
  ['https://web.facebook.com/', 'facebook'],
  ['https://m.facebook.com/', 'facebook'],
  ['https://business.facebook.com/latest/composer', 'facebook'],
  ['https://WWW.FACEBOOK.COM/', 'facebook'],
  ['https://x.com/home', 'x'],
  ['https://mobile.x.com/', 'x'],
  ['https://pro.x.com/', 'x'],
  ['https://twitter.com/compose/post', 'x'],
  ['https://mobile.twitter.com/', 'x'],
  ['https://web.whatsapp.com/', 'whatsapp'],
  ['https://whatsapp.com/', null],
  ['https://www.whatsapp.com/', null],
  ['https://old.web.whatsapp.com/', null],
  ['https://evilweb.whatsapp.com/', null],
  ['http://web.whatsapp.com/', null],
  ['https://evil-facebook.com/', null],
  ['https://facebook.com.evil.example/', null],
  ['https://facebook.community/', null],
  ['https://evil.example/facebook.com/', null],
  ['https://evil.example/?u=https://facebook.com/', null],
  ['https://facebook.com@evil.example/', null],
  ['https://x.company/', null],
  ['https://netflix.com/', null],
  ['https://notx.com/', null],
  ['https://x.com.evil.example/', null],
  ['https://mytwitter.com/', null],
  ['https://com/', null],
  ['http://www.facebook.com/', null],
  ['http://x.com/', null],
  ['ftp://x.com/', null],
  ['file:///x.com/', null],
  ['about:blank', null],
  ['chrome-extension://abcdefghijklmnop/home.html', null],
])('%s → %s', (address, site) => {
  expect(siteAt(new URL(address), sites)?.id ?? null).toBe(site);
});

it('knows no site where none is given', () => {
  expect(siteAt(new URL('https://x.com/'), [])).toBeNull();
});
