import { knobs } from '../shared/page-knobs';

/** What the control that follows `handle` is called: the order of the words changes with the language. */
export function followLabel(handle: string): string {
  return { en: `Follow @${handle}`, de: `@${handle} folgen`, ar: `متابعة @${handle}` }[knobs.lang];
}
