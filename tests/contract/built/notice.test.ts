import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledIn } from '../../../scripts/bundled-in';
import { noticeText } from '../../../scripts/notice-text';
import { builds } from './builds';

const notice = readFileSync(join(import.meta.dirname, '../../../NOTICE'), 'utf8');
const packages = bundledIn(['chrome-mv3', 'firefox-mv3']);

it('NOTICE names every package in the builds, with its licence', () => {
  expect(packages.length).toBeGreaterThan(5);
  expect(notice, 'Run `npm run notice` after the builds.').toBe(noticeText(notice, packages));
});

it('keeps the sources of the word lists, which are written by hand', () => {
  expect(noticeText(notice, packages)).toContain('Open Government Licence v3.0');
});

it('refuses a package that does not say its licence', () => {
  const unclear = { name: 'unclear', version: '1.0.0', licence: '', text: '' };
  expect(() => noticeText(notice, [...packages, unclear])).toThrow('unclear');
});

describe.each(builds)('the build for %s', (_, build) => {
  it('carries NOTICE', () => {
    expect(readFileSync(join(build, 'NOTICE.txt'), 'utf8')).toBe(notice);
  });
});
