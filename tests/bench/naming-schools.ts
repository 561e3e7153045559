import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A school of the register, with how ambiguous its name is. */
export type RegisteredSchool = Readonly<{
  name: string;
  core: string;
  town: string;
  postcode: string;
  kind: Ambiguity;
}>;

/** The kinds of ambiguity schools are drawn from. */
export const AMBIGUITIES = [
  'shared full name',
  'shared core',
  'place',
  'surname',
  'forename',
  'none',
] as const;
export type Ambiguity = (typeof AMBIGUITIES)[number];

/** Rows of a comma-separated file with a header; fields may stand in double quotes. */
function readRows(path: string): Record<string, string>[] {
  const [header = [], ...rows] = readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .filter(Boolean)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
  return rows.map((row) => Object.fromEntries(header.map((field, at) => [field, row[at] ?? ''])));
}

function kindOf(row: Readonly<Record<string, string>>): Ambiguity {
  if (row['is_forename'] === '1') return 'forename';
  if (Number(row['n_open_same_full_name']) > 1) return 'shared full name';
  if (row['gb_place_types']) return 'place';
  if (row['is_surname'] === '1') return 'surname';
  return Number(row['n_open_same_core']) > 1 ? 'shared core' : 'none';
}

/**
 * Reads the schools of a folder holding `schools-england.csv` and `school-name-ambiguity.csv`; schools abroad and without
 * a town are left out. Throws when a file is missing.
 */
export function readSchools(folder: string): readonly RegisteredSchool[] {
  const postcodes = new Map(
    readRows(join(folder, 'schools-england.csv')).map((row) => [row['urn'], row['postcode'] ?? '']),
  );
  return readRows(join(folder, 'school-name-ambiguity.csv'))
    .map((row) => ({
      name: row['name'] ?? '',
      core: row['core_name'] ?? '',
      town: row['town'] ?? '',
      postcode: postcodes.get(row['urn']) ?? '',
      kind: kindOf(row),
    }))
    .filter(({ town, postcode }) => town && town !== 'nan' && postcode && postcode !== 'nan');
}
