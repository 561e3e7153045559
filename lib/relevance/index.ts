export { OUTCOMES } from './judgement';
export type { Evidence, Judgement, Matter, NamedDraft, Outcome, Route } from './judgement';
export { judgeDraft } from './judge-draft';
export type { JudgedSchool } from './judge-draft';
export { openDraftModel } from './model/draft-model';
export type { DraftModel } from './model/draft-model';
export { createLessons, LESSON_HEAD } from './model/lesson';
export type { Lesson } from './model/lesson';
