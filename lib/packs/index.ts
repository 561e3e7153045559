export { comparePacks } from './compare-packs';
export type { ClauseChange, FieldChange, PackChanges } from './compare-packs';
export { displayHost, writtenHost } from './display-host';
export {
  BLANK_DRAFT,
  draftFromCode,
  draftFromPack,
  packOfDraft,
  sketchOfDraft,
} from './draft-pack';
export type {
  DraftClause,
  DraftFacts,
  DraftPack,
  DraftSection,
  TopicSuggester,
} from './draft-pack';
export {
  addClause,
  addSection,
  changeClause,
  joinClause,
  joinSection,
  leaveOutClause,
  leaveOutSection,
  moveClause,
  moveSection,
  renameSection,
  splitClause,
} from './edit-sections';
export { draftCode, parseCodeText } from './draft-code';
export type { CodeDraft } from './draft-code';
export { fingerprintPack } from './fingerprint-pack';
export type { Fingerprint } from './fingerprint-pack';
export { declarationForm, setUpNotice, welcomeLetter } from './hand-outs';
export type { HandOutBlock, HandOutField, HandOutKey, HandOutSetUp } from './hand-outs';
export { isOlder } from './is-older';
export type { CodeLine, LineKind } from './code-line';
export type { WordFault } from './open-word-file';
export { decodePack, encodePack, packLink } from './pack-code';
export type {
  FaultKey,
  NoteKey,
  PackFault,
  PackNote,
  PackWarning,
  WarningKey,
} from './pack-remark';
export { placeInPack } from './place-in-pack';
export type { PackPlace, PlaceKey } from './place-in-pack';
export { packNames } from './pack-names';
export type { PackNames } from './pack-names';
export { qrSquare } from './qr-square';
export type { QrSquare } from './qr-square';
export { readPack } from './read-pack';
export type { PackReading } from './read-pack';
export { readWordFile } from './read-word-file';
export type { WordReading } from './read-word-file';
export { reviewDocument, reviewPack } from './review-code';
export { reviewDate } from './review-date';
export { NATIONS, SCHOOL_KINDS, SchoolPackSchema, TOPICS } from './school-pack';
export type { Clause, CodeSection, Nation, SchoolKind, SchoolPack, Topic } from './school-pack';
export { isSameSchool } from './same-school';
export { MOST_ROWS, SCHOOL_COLUMNS, packOfRow, readSchoolRows } from './school-rows';
export type { RowReading, SchoolRow } from './school-rows';
export type { Slip, SlipFinding } from './slip';
export { suggestTopics } from './suggest-topics';
export type { TopicSuggestion } from './suggest-topics';
export type { WordRun } from './word-runs';
export { writeWordFile } from './write-word-file';
export type { WordBlock } from './write-word-file';
export { zipFiles } from './zip-files';
