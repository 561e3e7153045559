export { NATIONS, SCHOOL_KINDS, TOPICS } from './school-pack';
export type { Nation, SchoolKind, Topic } from './school-pack';
