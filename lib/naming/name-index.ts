import { MANNER_SEVERAL } from './designator-bits';
import { keyOf } from './letter-text';
import type { NameTable, TableForm } from './name-table';

/** A designator's spelling, looked up. */
export type IndexedDesignator = Readonly<{
  says: number;
  manner: number;
  written: string;
  letters: string;
}>;

/** Forms by the key of their first or last letters, with a sieve that tells most other keys apart at once. */
export type FormEdges = Readonly<{
  forms: ReadonlyMap<number, readonly TableForm[]>;
  /** 1 where the key of some form's edge, or of the two letters at its tip, is, modulo `BUCKETS`. */
  sieve: Uint8Array;
}>;

/** A name table made ready for looking up. Every key is `keyOf` some folded letters. */
export type NameIndex = Readonly<{
  /** All forms by their first letters, and those that forgive slips or hidden letters by their last. */
  starts: FormEdges;
  ends: FormEdges;
  designators: ReadonlyMap<number, IndexedDesignator>;
  longDesignators: readonly IndexedDesignator[];
  /** Word class bits. */
  classes: ReadonlyMap<number, number>;
}>;

/** How many keys a sieve tells apart. */
export const BUCKETS = 65536;

/** The most letters an edge has, from two up. One slip leaves at least one edge of a form as it is. */
export const LONGEST_EDGE = 4;

function createEdges() {
  const forms = new Map<number, TableForm[]>();
  const sieve = new Uint8Array(BUCKETS);
  return {
    forms,
    sieve,
    add(form: TableForm, edge: string, tip: string): void {
      const key = keyOf(edge);
      forms.set(key, [...(forms.get(key) ?? []), form]);
      for (const each of [key, keyOf(tip)]) sieve[each & (BUCKETS - 1)] = 1;
    },
  };
}

/** Makes a name table ready for looking up: linear in the table. */
export function indexNames(table: NameTable): NameIndex {
  const starts = createEdges();
  const ends = createEdges();
  const designators = new Map<number, IndexedDesignator>();
  const longDesignators: IndexedDesignator[] = [];
  const classes = new Map<number, number>();
  for (const form of table.forms) {
    const { letters } = form;
    const { length } = letters;
    starts.add(
      form,
      letters.slice(0, form.slips && length < 9 ? 3 : LONGEST_EDGE),
      letters.slice(0, 2),
    );
    if (form.slips)
      ends.add(form, letters.slice(length < 8 ? -3 : -LONGEST_EDGE), letters.slice(-2));
  }
  for (const [says, manner, written, spellings] of table.designators)
    for (const letters of spellings.split(',')) {
      const designator = { says, manner, written, letters };
      designators.set(keyOf(letters), designator);
      if (letters.length > 5 && manner !== MANNER_SEVERAL) longDesignators.push(designator);
    }
  for (const [bits, words] of table.words)
    for (const word of words.split(','))
      classes.set(keyOf(word), (classes.get(keyOf(word)) ?? 0) | bits);
  return {
    starts,
    ends,
    designators,
    longDesignators,
    classes,
  };
}
