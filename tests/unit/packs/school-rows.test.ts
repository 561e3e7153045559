import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_ROWS, draftFromPack, packOfRow, readSchoolRows } from '@/lib/packs';
import { WHITEFIELD } from './example-packs';

const HEAD = 'name,complaints link,other names,nation,kind';

function rowsOf(csv: string) {
  const reading = readSchoolRows(csv);
  return reading.ok ? reading.rows : [];
}

describe('a list of schools', () => {
  it.each([
    ['commas', 'name,town\nElm,Oakley'],
    ['semicolons', 'name;town\nElm;Oakley'],
    ['tabs', 'name\ttown\nElm\tOakley'],
    ['a byte order mark, other case and spaces', '\uFEFF Name , TOWN \r\n Elm , Oakley '],
    ['a column nobody knows', 'name,town,pupils\nElm,Oakley,210'],
  ])('is read with %s', (_, csv) =>
    expect(rowsOf(csv)).toEqual([{ row: 2, facts: { name: 'Elm', town: 'Oakley' } }]),
  );

  it('has short names between semicolons, and choices in any case', () => {
    expect(rowsOf(`${HEAD}\nElm,https://e.example,Elm Rd; ERS,Northern Ireland,ACADEMY`)).toEqual([
      {
        row: 2,
        facts: {
          name: 'Elm',
          complaintsUrl: 'https://e.example',
          otherNames: 'Elm Rd\n ERS',
          nation: 'northern-ireland',
          kind: 'academy',
        },
      },
    ]);
  });

  it.each([
    ['Dear parents', 'not-a-list'],
    ['', 'not-a-list'],
    ['town,name\n', 'empty'],
    [`name\n${'Elm\n'.repeat(MOST_ROWS + 1)}`, 'too-many'],
  ])('%#: says why there is none', (csv, fault) =>
    expect(readSchoolRows(csv)).toEqual({ ok: false, fault }),
  );

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readSchoolRows(`name\n${text}`)).toHaveProperty('ok');
      }),
    );
  });

  it('puts each school’s name for the desk’s, and nothing else of the desk’s school', () => {
    const [row] = rowsOf('name,complaints link\nElm Road School,https://e.example/c');
    if (!row) throw new Error('The list has a row.');
    const reading = packOfRow(draftFromPack(WHITEFIELD), row);
    if (!reading.ok) throw new Error('It is a pack.');
    expect(JSON.stringify(reading.pack)).not.toContain('Whitefield');
    expect(reading.pack.code.sections[0]?.clauses[0]?.text).toMatch(
      /^Elm Road School understands/u,
    );
    expect(reading.pack.complaints.url).toBe('https://e.example/c');
    expect(reading.pack.contact).toBeUndefined();
  });
});
