export type {
  MentionStrength,
  NameMatcher,
  NameMention,
  SchoolMatch,
  SchoolNames,
} from './name-table';
