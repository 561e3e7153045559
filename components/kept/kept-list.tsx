import './kept-list.css';

/** One thing that is kept: what it is, and what is in it, in plain words. */
export type KeptRecord = Readonly<{
  id: string;
  title: string;
  rows: readonly Readonly<{ id?: string; label: string; value: string }>[];
}>;

/** Every record that is kept, with all that is in it. */
export function KeptList({ records }: Readonly<{ records: readonly KeptRecord[] }>) {
  return (
    <div class="stack">
      {records.map(({ id, title, rows }) => (
        <section class="sheet kept" key={id}>
          <h2>
            <bdi>{title}</bdi>
          </h2>
          <dl>
            {rows.flatMap(({ id: row, label, value }) => [
              <dt key={`${row ?? label}-label`}>{label}</dt>,
              <dd key={row ?? label} dir="auto">
                {value}
              </dd>,
            ])}
          </dl>
        </section>
      ))}
    </div>
  );
}
