import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One public set of texts: a CSV file, and which of its rows count. */
export type PublicSet = Readonly<{
  name: string;
  file: string;
  /** True when no row should set off anything. */
  harmless: boolean;
  textOf(row: readonly string[]): string | null;
}>;

/** The sets measured, each alone. */
export const PUBLIC_SETS: readonly PublicSet[] = [
  {
    name: 'everyday tweets, pleasant',
    file: 'vader-tweets.csv',
    harmless: true,
    textOf: ([, mood, text]) => (Number(mood) >= 0.5 ? (text ?? null) : null),
  },
  {
    name: 'harmless comments',
    file: 'surge-toxicity.csv',
    harmless: true,
    textOf: ([toxic, text]) => (toxic === '0' ? (text ?? null) : null),
  },
  {
    name: 'toxic comments',
    file: 'surge-toxicity.csv',
    harmless: false,
    textOf: ([toxic, text]) => (toxic === '1' ? (text ?? null) : null),
  },
  {
    name: 'insults to a person',
    file: 'hatecheck.csv',
    harmless: false,
    textOf: ([, kind, , , text]) => (kind === 'target_indiv_nh' ? (text ?? null) : null),
  },
];

/** Rows of a CSV file with quoted fields (RFC 4180). */
function parseCsv(source: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of source.matchAll(
    /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g,
  )) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

/** The texts of `set` in `folder`. Throws when its file is not there. */
export function readPublicSet(folder: string, set: PublicSet): readonly string[] {
  const [, ...rows] = parseCsv(readFileSync(join(folder, set.file), 'utf8'));
  return rows.flatMap((row) => set.textOf(row) ?? []);
}
