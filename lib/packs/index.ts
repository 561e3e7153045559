export { displayHost, writtenHost } from './display-host';
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
export { readPack } from './read-pack';
export type { PackReading } from './read-pack';
export { reviewDate } from './review-date';
export { NATIONS, SCHOOL_KINDS, TOPICS } from './school-pack';
export type { Clause, CodeSection, Nation, SchoolKind, SchoolPack, Topic } from './school-pack';
