import { describe, expect, it } from 'vitest';
import { describePermissions } from '@/entrypoints/home/describe-permissions';
import { sites } from '@/lib/sites';
import { createWords } from '@/lib/words';

const words = createWords('en-GB');
const UNKNOWN = words.say('home.permission-unknown');

describe('permissions in plain words', () => {
  it('has words for every site there is', () => {
    const origins = sites.flatMap((site) => site.origins);
    const { asked } = describePermissions({ optional_host_permissions: origins }, words);
    expect(asked.map(({ value }) => value)).toEqual(origins);
    expect(asked.filter(({ meaning }) => meaning === UNKNOWN)).toEqual([]);
  });

  it('hides nothing, known or not', () => {
    const manifest = {
      permissions: ['storage', 'history'],
      host_permissions: ['https://elsewhere.example/*'],
      optional_permissions: ['tabs'],
    };
    const { always, asked, policy } = describePermissions(manifest, words);
    expect(always).toEqual([
      { value: 'storage', meaning: words.say('home.permission-storage') },
      { value: 'history', meaning: UNKNOWN },
      { value: 'https://elsewhere.example/*', meaning: UNKNOWN },
    ]);
    expect(asked).toEqual([{ value: 'tabs', meaning: UNKNOWN }]);
    expect(policy).toBeNull();
  });

  it.each([
    [{ extension_pages: "default-src 'none'" }, "default-src 'none'"],
    [{ sandbox: 'x' }, null],
    ["default-src 'none'", null],
    [null, null],
  ])('shows the pages’ policy of %o', (content_security_policy, policy) =>
    expect(describePermissions({ content_security_policy }, words).policy).toBe(policy),
  );
});
