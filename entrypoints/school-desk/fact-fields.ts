import type { FieldKind } from '@/components/school-desk/text-field';
import type { DraftFacts } from '@/lib/packs';
import type { WordKey } from '@/lib/words';

/** A fact that is typed: its label, its hint, and the fields of a pack it becomes, as remarks name them. */
export type FactField = Readonly<{
  fact: Exclude<keyof DraftFacts, 'nation' | 'kind'>;
  label: WordKey;
  path: string;
  kind?: FieldKind;
  hint?: WordKey;
  rows?: number;
}>;

/** Facts that belong together, under one heading. */
export type FactGroup = Readonly<{ heading: WordKey; fields: readonly FactField[] }>;

/** Every fact that is typed, in the order to ask for it. */
export const FACT_GROUPS: readonly FactGroup[] = [
  {
    heading: 'desk.groupNames',
    fields: [
      { fact: 'name', label: 'packs.placeSchoolName', path: 'school.name' },
      {
        fact: 'otherNames',
        label: 'packs.placeOtherNames',
        path: 'school.otherNames',
        kind: 'lines',
        hint: 'desk.namesHint',
      },
      { fact: 'town', label: 'packs.placeTown', path: 'school.town' },
      { fact: 'postcode', label: 'packs.placePostcode', path: 'school.postcode' },
      {
        fact: 'handles',
        label: 'packs.placeHandles',
        path: 'school.handles',
        kind: 'lines',
        hint: 'desk.onePerLine',
        rows: 2,
      },
      {
        fact: 'hashtags',
        label: 'packs.placeHashtags',
        path: 'school.hashtags',
        kind: 'lines',
        hint: 'desk.onePerLine',
        rows: 2,
      },
      {
        fact: 'staff',
        label: 'packs.placeStaff',
        path: 'school.staff',
        kind: 'lines',
        hint: 'desk.staffHint',
      },
      {
        fact: 'classes',
        label: 'packs.placeClasses',
        path: 'school.classes',
        kind: 'lines',
        hint: 'desk.onePerLine',
        rows: 3,
      },
      {
        fact: 'website',
        label: 'packs.placeWebsite',
        path: 'school.website',
        kind: 'link',
        hint: 'desk.linkHint',
      },
    ],
  },
  {
    heading: 'desk.groupCode',
    fields: [
      { fact: 'title', label: 'packs.placeCodeTitle', path: 'code.title' },
      { fact: 'version', label: 'packs.placeCodeVersion', path: 'code.version' },
      { fact: 'adopted', label: 'packs.placeAdopted', path: 'code.adopted', kind: 'day' },
      { fact: 'reviewBy', label: 'packs.placeReviewBy', path: 'code.reviewBy', kind: 'day' },
    ],
  },
  {
    heading: 'desk.groupComplaints',
    fields: [
      { fact: 'complaintsTitle', label: 'packs.placeComplaintsTitle', path: 'complaints.title' },
      {
        fact: 'complaintsUrl',
        label: 'packs.placeComplaintsLink',
        path: 'complaints.url',
        kind: 'link',
        hint: 'desk.linkHint',
      },
      {
        fact: 'complaintsSummary',
        label: 'packs.placeComplaintsSummary',
        path: 'complaints.summary',
        kind: 'lines',
        hint: 'desk.summaryHint',
        rows: 3,
      },
    ],
  },
  {
    heading: 'desk.groupContact',
    fields: [
      { fact: 'contactName', label: 'desk.contactName', path: 'contact.name' },
      { fact: 'contactRole', label: 'desk.contactRole', path: 'contact.role' },
      { fact: 'contactPhone', label: 'packs.placeContactPhone', path: 'contact.phone' },
      { fact: 'contactEmail', label: 'packs.placeContactEmail', path: 'contact.email' },
    ],
  },
  {
    heading: 'desk.groupPapers',
    fields: [
      { fact: 'letterSubject', label: 'packs.placeLetterSubject', path: 'letter.subject' },
      {
        fact: 'letter',
        label: 'packs.placeLetter',
        path: 'letter.paragraphs',
        kind: 'lines',
        hint: 'desk.letterHint',
        rows: 8,
      },
      {
        fact: 'declaration',
        label: 'packs.placeDeclaration',
        path: 'declaration',
        kind: 'lines',
        hint: 'desk.declarationHint',
        rows: 6,
      },
    ],
  },
];

/** The fact that becomes the field at `path` of a pack or lies in it; null for a field of the code's clauses. */
export function factAt(path: string): FactField['fact'] | null {
  const field = FACT_GROUPS.flatMap(({ fields }) => fields).find(
    (each) => path === each.path || path.startsWith(`${each.path}[`),
  );
  return field?.fact ?? (path === 'complaints' ? 'complaintsUrl' : null);
}
