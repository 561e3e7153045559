import { describe, expect, it } from 'vitest';
import { parseRoute, routeHash, type Route } from '@/entrypoints/shared/route';

describe('the place an address names', () => {
  it.each<readonly [string, Route]>([
    ['', { page: 'start' }],
    ['#', { page: 'start' }],
    ['#/', { page: 'start' }],
    ['#/schools', { page: 'schools' }],
    ['#schools', { page: 'schools' }],
    ['#/welcome', { page: 'welcome', step: 'meet' }],
    ['#/welcome/sites', { page: 'welcome', step: 'sites' }],
    ['#/welcome/nowhere', { page: 'welcome', step: 'meet' }],
    ['#/code/abc', { page: 'code', school: 'abc', clause: null }],
    ['#/code/abc/', { page: 'code', school: 'abc', clause: null }],
    ['#/code/abc/E2', { page: 'code', school: 'abc', clause: 'E2' }],
    ['#/code/a%2Fb/E%202', { page: 'code', school: 'a/b', clause: 'E 2' }],
    ['#/code/%E0%A4%A', { page: 'code', school: '%E0%A4%A', clause: null }],
    ['#/code', { page: 'start' }],
    ['#/start', { page: 'start' }],
    ['#/Schools', { page: 'start' }],
    ['#/constructor', { page: 'start' }],
  ])('%s', (hash, route) => expect(parseRoute(hash)).toEqual(route));

  it.each<Route>([
    { page: 'start' },
    { page: 'kept' },
    { page: 'welcome', step: 'done' },
    { page: 'code', school: 'a/b c#d%', clause: null },
    { page: 'code', school: 'abc', clause: '1/2 ü' },
  ])('comes back from its hash: $page', (route) =>
    expect(parseRoute(routeHash(route))).toEqual(route),
  );
});
