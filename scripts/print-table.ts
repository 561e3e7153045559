/** A measured figure beside its budget, both as a person reads them; `over` when the budget is broken. */
export type Row = Readonly<{
  name: string;
  value: string;
  /** Null where the figure is there to judge the others by. */
  budget: string | null;
  over: boolean;
}>;

/** Prints rows as a table with aligned columns on standard output. */
export function printTable(rows: readonly Row[]): void {
  const name = widest(rows.map((row) => row.name));
  const value = widest(rows.map((row) => row.value));
  for (const row of rows) {
    const cells = [
      row.name.padEnd(name),
      row.value.padEnd(value),
      row.budget ? `at most ${row.budget}` : '',
    ];
    process.stdout.write(`${cells.join('  ').trimEnd()}${row.over ? '  OVER' : ''}\n`);
  }
}

function widest(cells: readonly string[]): number {
  return Math.max(0, ...cells.map(({ length }) => length));
}
