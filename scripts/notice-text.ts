import type { BundledPackage } from './bundled-packages';

/** What stands between the part of NOTICE that is written by hand and the part made from the builds. */
const HEADING = 'Quiet Word’s packages carry code of these packages from npm:';

/**
 * NOTICE as it should be: what `notice` says by hand, then every package in `packages`, once, with its licence.
 * Packages that share a text share it. Throws with the name of a package that says no licence.
 */
export function noticeText(notice: string, packages: readonly BundledPackage[]): string {
  const [byHand = ''] = notice.split(HEADING);
  const unclear = packages.find(({ licence }) => licence === '');
  if (unclear) throw new Error(`${unclear.name} does not say what licence it is under.`);
  const named = new Map<string, string[]>();
  for (const { name, version, licence, text } of unique(packages))
    named.set(text, [...(named.get(text) ?? []), `- ${name} ${version} (${licence})`]);
  const texts = [...named].map(([text, names]) =>
    [...names, ...(text ? ['', text] : [])].join('\n'),
  );
  return `${[byHand.trim(), HEADING, ...texts].join('\n\n')}\n`;
}

function unique(packages: readonly BundledPackage[]): readonly BundledPackage[] {
  const byName = new Map(packages.map((each) => [`${each.name} ${each.version}`, each]));
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
