import { describe, expect, it } from 'vitest';
import { displayHost, writtenHost } from '@/lib/packs';

describe('the host of a link', () => {
  it.each([
    ['https://www.elm.example/a?b#c', 'www.elm.example', null],
    ['HTTPS://WWW.Elm.Example:443/', 'www.elm.example', null],
    ['https://elm.example:8443', 'elm.example:8443', null],
    ['https://whitefіeld.example/', 'xn--whitefeld-09h.example', 'whitefіeld.example'],
    ['https://ｅlm.example/', 'elm.example', 'ｅlm.example'],
    ['https://xn--whitefeld-09h.example/', 'xn--whitefeld-09h.example', null],
    ['not a link', '', null],
  ])('of %s is shown as %s', (url, shown, written) => {
    expect([displayHost(url), writtenHost(url)]).toEqual([shown, written]);
  });
});
