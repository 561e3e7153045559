export { createNameMatcher } from './create-name-matcher';
export { deriveNameTable } from './derive-name-table';
export { mayBeSamePerson } from './may-be-same-person';
export type {
  MentionStrength,
  NameMatcher,
  NameMention,
  NameTable,
  SchoolMatch,
  SchoolNames,
} from './name-table';
export { reviewNames } from './review-names';
export type { NameConcern, NameWarning } from './review-names';
