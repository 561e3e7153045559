import { MANNER } from './designator-bits';
import { keyOf } from './letter-text';
import type { NameTable, TableForm, TableSchool } from './name-table';

/** A designator's spelling, looked up. */
export type IndexedDesignator = Readonly<{
  says: number;
  manner: number;
  written: string;
  letters: string;
}>;

/** A school of the table, with its sets looked up by `keyOf`. */
export type IndexedSchool<Id extends string> = Readonly<{
  row: TableSchool<Id>;
  towns: ReadonlySet<number>;
  refused: ReadonlySet<number>;
}>;

/** A name table made ready for looking up. Every key is `keyOf` some folded letters. */
export type NameIndex<Id extends string = string> = Readonly<{
  schools: readonly IndexedSchool<Id>[];
  forms: ReadonlyMap<number, readonly TableForm[]>;
  /** By the sum of a form's first two letters, modulo its length: the lengths of such forms, longest first. */
  lengths: readonly (readonly number[] | undefined)[];
  /** Forms in which slips are forgiven, by their first and by their last three letters. */
  starts: ReadonlyMap<number, readonly TableForm[]>;
  ends: ReadonlyMap<number, readonly TableForm[]>;
  designators: ReadonlyMap<number, IndexedDesignator>;
  longDesignators: readonly IndexedDesignator[];
  /** Word class bits. */
  classes: ReadonlyMap<number, number>;
  /** Which schools' staff or class a name is. */
  ownSigns: ReadonlyMap<number, readonly number[]>;
}>;

/** How many buckets forms are put in by their first two letters. */
export const BUCKETS = 4096;

function add<Value>(map: Map<number, Value[]>, key: number, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function keySet(words: readonly string[]): Set<number> {
  return new Set(words.map(keyOf));
}

/** Makes a name table ready for looking up: linear in the table. */
export function indexNames<Id extends string>(table: NameTable<Id>): NameIndex<Id> {
  const forms = new Map<number, TableForm[]>();
  const lengths: (number[] | undefined)[] = new Array<number[] | undefined>(BUCKETS);
  const starts = new Map<number, TableForm[]>();
  const ends = new Map<number, TableForm[]>();
  const designators = new Map<number, IndexedDesignator>();
  const longDesignators: IndexedDesignator[] = [];
  const classes = new Map<number, number>();
  const ownSigns = new Map<number, number[]>();
  for (const form of table.forms) {
    const { letters } = form;
    add(forms, keyOf(letters), form);
    const bucket = keyOf(letters.slice(0, 2)) & (BUCKETS - 1);
    const known = (lengths[bucket] ??= []);
    if (!known.includes(letters.length)) known.push(letters.length);
    known.sort((a, b) => b - a);
    if (form.slips) {
      add(starts, keyOf(letters.slice(0, 3)), form);
      add(ends, keyOf(letters.slice(-3)), form);
    }
  }
  for (const [says, manner, written, spellings] of table.designators)
    for (const letters of spellings.split(',')) {
      const designator = { says, manner, written, letters };
      designators.set(keyOf(letters), designator);
      if (letters.length > 5 && manner !== MANNER.several) longDesignators.push(designator);
    }
  for (const [bits, words] of table.words)
    for (const word of words.split(','))
      classes.set(keyOf(word), (classes.get(keyOf(word)) ?? 0) | bits);
  table.schools.forEach((school, at) => {
    for (const sign of school.signs) add(ownSigns, keyOf(sign), at);
  });
  const schools = table.schools.map((row) => ({
    row,
    towns: keySet(row.towns),
    refused: keySet(row.refused),
  }));
  return { schools, forms, lengths, starts, ends, designators, longDesignators, classes, ownSigns };
}
