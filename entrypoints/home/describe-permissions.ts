import type { Permission } from '@/components/permissions/permission-list';
import { sites } from '@/lib/sites';
import type { Words, WordKey } from '@/lib/words';

/** The parts of a manifest that say what an extension may do. */
type Manifest = Readonly<{
  permissions?: readonly unknown[];
  host_permissions?: readonly unknown[];
  optional_permissions?: readonly unknown[];
  optional_host_permissions?: readonly unknown[];
  content_security_policy?: unknown;
}>;

const MEANINGS: ReadonlyMap<string, WordKey> = new Map([
  ['scripting', 'home.permission-scripting'],
  ['storage', 'home.permission-storage'],
]);

/** Every permission of a manifest in plain words; one that has none is shown all the same. */
export function describePermissions(
  manifest: Manifest,
  words: Words,
): Readonly<{
  always: readonly Permission[];
  asked: readonly Permission[];
  /** The rule our own pages are held to; null when the manifest has none. */
  policy: string | null;
}> {
  const describe = (...lists: readonly (readonly unknown[] | undefined)[]) =>
    lists.flatMap((list) => list ?? []).map((value) => describeOne(String(value), words));
  return {
    always: describe(manifest.permissions, manifest.host_permissions),
    asked: describe(manifest.optional_permissions, manifest.optional_host_permissions),
    policy: pagePolicy(manifest.content_security_policy),
  };
}

function describeOne(value: string, { say }: Words): Permission {
  const site = sites.find(({ origins }) => origins.some((origin) => origin === value));
  if (site) return { value, meaning: say('home.permissionSite', { site: site.name }) };
  return { value, meaning: say(MEANINGS.get(value) ?? 'home.permission-unknown') };
}

function pagePolicy(policy: unknown): string | null {
  if (typeof policy !== 'object' || policy === null || !('extension_pages' in policy)) return null;
  return typeof policy.extension_pages === 'string' ? policy.extension_pages : null;
}
