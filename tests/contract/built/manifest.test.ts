import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sites } from '@/lib/sites';
import { ENGLISH } from '@/lib/words/locales/en/catalogue';
import { builds, filesOf, manifestOf } from './builds';

const [, [, firefox]] = builds;

describe.each(builds)('the manifest for %s', (_, build) => {
  const manifest = manifestOf(build);

  it('asks for the two permissions it lives on, and no site', () => {
    expect(manifest['manifest_version']).toBe(3);
    expect(manifest['permissions']).toEqual(['scripting', 'storage']);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('optional_permissions');
  });

  it('may be given the sites it knows, each over https, and nothing else', () => {
    expect(manifest['optional_host_permissions']).toEqual(sites.flatMap(({ origins }) => origins));
    expect(manifest['optional_host_permissions']).toSatisfy((hosts: readonly string[]) =>
      hosts.every((host) => host.startsWith('https://')),
    );
  });

  it('puts nothing into a page by itself, and lets no page see or reach it', () => {
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('lets its own pages load, run and read nothing but what is packed', () => {
    const policy = policyOf(manifest);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('connect-src')).toEqual(["'self'"]);
    expect(policy.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    const sources = [...policy.values()].flat();
    expect(
      sources.filter(
        (source) => !["'none'", "'self'", "'wasm-unsafe-eval'", 'data:'].includes(source),
      ),
    ).toEqual([]);
  });

  it('fetches no update of its own', () => {
    expect(JSON.stringify(manifest)).not.toContain('update_url');
  });
});

it('has a reason for the stores for everything it asks for, and for nothing else', () => {
  const reasons = readFileSync(
    join(import.meta.dirname, '../../../docs/store/permissions.md'),
    'utf8',
  );
  const explained = [...reasons.matchAll(/^- `([^`]+)`: \w+/gm)].map(([, asked]) => asked);
  const manifest = manifestOf(firefox);
  const asked = [manifest['permissions'], manifest['optional_host_permissions']].flat();
  const usual = ["script-src 'self'", "style-src 'self'", "img-src 'self'"];
  const policy = [...policyOf(manifest)]
    .flatMap(([name, sources]) => sources.map((source) => `${name} ${source}`))
    .filter((each) => !each.endsWith(" 'none'") && !usual.includes(each));
  expect(explained).toEqual([...asked, ...policy]);
});

it('names for reviewers only buttons and files that are there', () => {
  const notes = readFileSync(
    join(import.meta.dirname, '../../../docs/store/for-reviewers.md'),
    'utf8',
  );
  const words = JSON.stringify(ENGLISH);
  const pressed = [...notes.matchAll(/"([^"]+)"/g)].map(([, label]) => label ?? '');
  expect(pressed.length).toBeGreaterThan(2);
  expect(pressed.filter((label) => !words.includes(`"${label}"`))).toEqual([]);
  const packed = filesOf(firefox, '').map(([path]) => path);
  const named = [...notes.matchAll(/`([\w/-]+\.(?:js|model))`/g)].map(([, path]) => path ?? '');
  expect(named.filter((path) => !packed.includes(path))).toEqual([]);
});

it('tells Firefox that no data is collected', () => {
  expect(manifestOf(firefox)['browser_specific_settings']).toMatchObject({
    gecko: {
      id: expect.stringMatching(/^[^@]+@[^@]+$/) as unknown,
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  });
});

function policyOf(
  manifest: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, readonly string[]> {
  const { extension_pages: pages } = manifest['content_security_policy'] as {
    extension_pages: string;
  };
  return new Map(
    pages
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .flatMap(([name, ...sources]) => (name ? [[name, sources] as const] : [])),
  );
}
