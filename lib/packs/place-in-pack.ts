/** Fields of a pack, lists with `[]`, and the name people know each by. */
const PLACES = {
  '': 'packs.placeFile',
  format: 'packs.placeFormat',
  formatVersion: 'packs.placeFormat',
  school: 'packs.placeSchool',
  'school.name': 'packs.placeSchoolName',
  'school.otherNames': 'packs.placeOtherNames',
  'school.otherNames[]': 'packs.placeOtherName',
  'school.handles': 'packs.placeHandles',
  'school.handles[]': 'packs.placeHandle',
  'school.hashtags': 'packs.placeHashtags',
  'school.hashtags[]': 'packs.placeHashtag',
  'school.town': 'packs.placeTown',
  'school.postcode': 'packs.placePostcode',
  'school.nation': 'packs.placeNation',
  'school.kind': 'packs.placeKind',
  'school.website': 'packs.placeWebsite',
  'school.staff': 'packs.placeStaff',
  'school.staff[]': 'packs.placeStaffMember',
  'school.staff[].name': 'packs.placeStaffName',
  'school.staff[].role': 'packs.placeStaffRole',
  'school.classes': 'packs.placeClasses',
  'school.classes[]': 'packs.placeClass',
  code: 'packs.placeCode',
  'code.title': 'packs.placeCodeTitle',
  'code.version': 'packs.placeCodeVersion',
  'code.adopted': 'packs.placeAdopted',
  'code.reviewBy': 'packs.placeReviewBy',
  'code.sections': 'packs.placeSections',
  'code.sections[]': 'packs.placeSection',
  'code.sections[].id': 'packs.placeSectionId',
  'code.sections[].title': 'packs.placeSectionTitle',
  'code.sections[].clauses': 'packs.placeSectionClauses',
  'code.sections[].clauses[]': 'packs.placeClause',
  'code.sections[].clauses[].id': 'packs.placeClauseId',
  'code.sections[].clauses[].text': 'packs.placeClauseText',
  'code.sections[].clauses[].topics': 'packs.placeClauseTopics',
  'code.sections[].clauses[].topics[]': 'packs.placeClauseTopics',
  complaints: 'packs.placeComplaints',
  'complaints.title': 'packs.placeComplaintsTitle',
  'complaints.url': 'packs.placeComplaintsLink',
  'complaints.summary': 'packs.placeComplaintsSummary',
  contact: 'packs.placeContact',
  'contact.name': 'packs.placeContact',
  'contact.role': 'packs.placeContact',
  'contact.phone': 'packs.placeContactPhone',
  'contact.email': 'packs.placeContactEmail',
  declaration: 'packs.placeDeclaration',
  'declaration[]': 'packs.placeDeclarationLine',
  letter: 'packs.placeLetter',
  'letter.subject': 'packs.placeLetterSubject',
  'letter.paragraphs': 'packs.placeLetter',
  'letter.paragraphs[]': 'packs.placeLetterParagraph',
  'lines[]': 'packs.placeLine',
} as const;

export type PlaceKey = (typeof PLACES)[keyof typeof PLACES] | 'packs.placeOther';

/** A place in plain words; `first` and `second` count from 1 ("part 2, clause 5"). */
export type PackPlace = Readonly<{
  key: PlaceKey;
  values: Readonly<{ path: string; first: number; second: number }>;
}>;

/** Every name a place can have. */
export const PLACE_KEYS: readonly PlaceKey[] = [
  ...new Set<PlaceKey>([...Object.values(PLACES), 'packs.placeOther']),
];

const KEYS = new Map<string, PlaceKey>(Object.entries(PLACES));

/** The place a remark's `path` points at, for the line above its sentence. Fields without a name give their path. */
export function placeInPack(path: string): PackPlace {
  const [first = 0, second = 0] = [...path.matchAll(/\[(\d+)\]/gu)].map(
    ([, index]) => Number(index) + 1,
  );
  const key = KEYS.get(path.replace(/\[\d+\]/gu, '[]')) ?? 'packs.placeOther';
  return { key, values: { path, first, second } };
}
