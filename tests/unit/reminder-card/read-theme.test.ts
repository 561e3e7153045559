// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readTheme } from '@/entrypoints/reminder-card/read-theme';

afterEach(() => vi.unstubAllGlobals());

/** The theme beside an element whose own and outer backgrounds are these, innermost first. */
function themeOn(backgrounds: readonly string[], systemIsDark = false): string {
  const elements = backgrounds.map(() => document.createElement('div'));
  elements.forEach((element, index) => elements[index + 1]?.append(element));
  const [innermost] = elements;
  if (!innermost) throw new Error('no element');
  vi.stubGlobal('getComputedStyle', (element: Element) => ({
    backgroundColor: backgrounds[elements.findIndex((each) => each === element)],
  }));
  vi.stubGlobal('matchMedia', () => ({ matches: systemIsDark }));
  return readTheme(innermost);
}

describe('the look beside a composer', () => {
  it.each<readonly [string, readonly string[], string]>([
    ['white', ['rgb(255, 255, 255)'], 'light'],
    ['X dim', ['rgb(21, 32, 43)'], 'dim'],
    ['X lights out', ['rgb(0, 0, 0)'], 'dark'],
    ['Facebook dark', ['rgb(36, 37, 38)'], 'dark'],
    ['Facebook grey', ['rgb(240, 242, 245)'], 'light'],
    ['seen through', ['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)', 'rgb(21, 32, 43)'], 'dim'],
    ['nearly seen through', ['rgba(255, 255, 255, 0.1)', 'rgb(0, 0, 0)'], 'dark'],
    ['nearly whole', ['rgba(255, 255, 255, 0.9)', 'rgb(0, 0, 0)'], 'light'],
    [
      'white in another colour space, on white',
      ['color(srgb 1 1 1)', 'rgb(255, 255, 255)'],
      'light',
    ],
  ])('%s', (_, backgrounds, theme) => {
    expect(themeOn(backgrounds)).toBe(theme);
    expect(themeOn(backgrounds, true)).toBe(theme);
  });

  it.each([
    [false, 'light'],
    [true, 'dark'],
  ])('where nothing is painted, follows the system (dark: %s)', (dark, theme) => {
    expect(themeOn(['rgba(0, 0, 0, 0)', 'oklch(0.2 0.1 20)'], dark)).toBe(theme);
  });
});
