export { OUTCOMES } from './judgement';
export type { Evidence, Judgement, Matter, NamedDraft, Outcome, Route } from './judgement';
