import Papa from 'papaparse';
import { type DraftFacts, type DraftPack, packOfDraft } from './draft-pack';
import type { PackReading } from './read-pack';
import { NATIONS, SCHOOL_KINDS } from './school-pack';

/** More schools than any trust has. */
export const MOST_ROWS = 1000;

/** The columns a list of schools can have and the facts they fill; the first two are needed. */
const COLUMNS = {
  name: 'name',
  'complaints link': 'complaintsUrl',
  'other names': 'otherNames',
  town: 'town',
  postcode: 'postcode',
  nation: 'nation',
  kind: 'kind',
  website: 'website',
  'contact name': 'contactName',
  'contact job': 'contactRole',
  'contact phone': 'contactPhone',
  'contact email': 'contactEmail',
} as const satisfies Readonly<Record<string, keyof DraftFacts>>;

/** What the columns are called, in order. */
export const SCHOOL_COLUMNS: readonly string[] = Object.keys(COLUMNS);

/** A school of a list, by the number of its row as a spreadsheet counts it. */
export type SchoolRow = Readonly<{ row: number; facts: Partial<DraftFacts> }>;

/** The schools of a list, or why there are none. */
export type RowReading =
  | Readonly<{ ok: true; rows: readonly SchoolRow[] }>
  | Readonly<{ ok: false; fault: 'not-a-list' | 'empty' | 'too-many' }>;

/** Facts that are each school's own: those of the school on the desk never reach another's pack. */
const OWN_FACTS = {
  name: '',
  otherNames: '',
  handles: '',
  hashtags: '',
  town: '',
  postcode: '',
  website: '',
  staff: '',
  classes: '',
  complaintsUrl: '',
  contactName: '',
  contactRole: '',
  contactPhone: '',
  contactEmail: '',
} as const satisfies Partial<DraftFacts>;

/** Reads a list of schools from CSV (RFC 4180), with commas, semicolons or tabs between its columns. Never throws. */
export function readSchoolRows(csv: string): RowReading {
  const { data, meta } = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/u, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    preview: MOST_ROWS + 1,
    transformHeader: (head) => head.trim().toLowerCase(),
  });
  if (!meta.fields?.includes('name')) return { ok: false, fault: 'not-a-list' };
  if (data.length === 0) return { ok: false, fault: 'empty' };
  if (data.length > MOST_ROWS) return { ok: false, fault: 'too-many' };
  return { ok: true, rows: data.map((cells, at) => ({ row: at + 2, facts: factsOf(cells) })) };
}

/** The pack of one school of the list with the code on the desk, whose own name becomes the school's in every text. */
export function packOfRow(shared: DraftPack, { facts }: SchoolRow): PackReading {
  const own = shared.facts.name.trim();
  const name = facts.name ?? '';
  const renamed = (text: string) => (own === '' ? text : text.replaceAll(own, name));
  return packOfDraft({
    facts: {
      ...shared.facts,
      ...OWN_FACTS,
      declaration: renamed(shared.facts.declaration),
      letter: renamed(shared.facts.letter),
      letterSubject: renamed(shared.facts.letterSubject),
      complaintsSummary: renamed(shared.facts.complaintsSummary),
      ...facts,
    },
    sections: shared.sections.map((section) => ({
      ...section,
      title: renamed(section.title),
      clauses: section.clauses.map((clause) => ({ ...clause, text: renamed(clause.text) })),
    })),
  });
}

function factsOf(cells: Readonly<Record<string, string | undefined>>): Partial<DraftFacts> {
  const texts = Object.entries(COLUMNS).flatMap(([column, fact]) => {
    const text = cells[column]?.trim() ?? '';
    return text === '' || fact === 'nation' || fact === 'kind' ? [] : [[fact, text] as const];
  });
  const told = Object.fromEntries(
    texts.map(([fact, text]) => [
      fact,
      fact === 'otherNames' ? text.split(';').join('\n') : text.replace(/\s+/gu, ' '),
    ]),
  );
  const nation = NATIONS.find((each) => each === choiceIn(cells['nation']));
  const kind = SCHOOL_KINDS.find((each) => each === choiceIn(cells['kind']));
  return { ...told, ...(nation ? { nation } : {}), ...(kind ? { kind } : {}) };
}

function choiceIn(cell: string | undefined): string {
  return (cell ?? '').trim().toLowerCase().replace(/\s+/gu, '-');
}
