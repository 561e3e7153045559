import { describe, expect, it } from 'vitest';
import { schoolLanguage } from '@/lib/reminders';

describe('the language of a school’s own words', () => {
  it.each([
    ['Siaradwch â ni yn gyntaf os oes gennych bryder am yr ysgol.', 'wales', 'cy'],
    ['Mae’r cod hwn ar gyfer rhieni a gofalwyr y plant.', 'wales', 'cy'],
    ['Dylai rhieni barchu ethos yr ysgol ac ymddwyn yn gwrtais.', 'wales', 'cy'],
    ['MAE’R YSGOL YN GOFYN I CHI BEIDIO Â PHOSTIO LLUNIAU', 'wales', 'cy'],
    ['Please talk to us first if you are worried about the school.', 'wales', 'en-GB'],
    ['Parents of children at Ysgol y Bryn are asked to be kind.', 'wales', 'en-GB'],
    ['Complaints', 'wales', 'en-GB'],
    ['', 'wales', 'en-GB'],
    ['Mae’r cod hwn ar gyfer rhieni a gofalwyr y plant.', 'england', 'en-GB'],
    ['Parents must treat all staff with respect.', 'scotland', 'en-GB'],
  ])('%s (%s): %s', (text, nation, language) => {
    expect(schoolLanguage(text, nation)).toBe(language);
  });

  it('reads a long text no slower than its beginning', () => {
    expect(schoolLanguage(`The code of the school. ${'yn y '.repeat(50_000)}`, 'wales')).toBe('cy');
    expect(schoolLanguage(`${'the code '.repeat(300)}${'yn y '.repeat(50_000)}`, 'wales')).toBe(
      'en-GB',
    );
  });
});
