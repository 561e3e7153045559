export { OUTCOMES } from './judgement';
export type { Evidence, Judgement, Matter, NamedDraft, Outcome, Route } from './judgement';
export { judgeDraft } from './judge-draft';
export type { JudgedSchool } from './judge-draft';
