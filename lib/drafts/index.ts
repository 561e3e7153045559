export { readDraft } from './read-draft';
export { watchDrafts } from './watch-drafts';
export type { DraftView, RestingDraft } from './watch-drafts';
