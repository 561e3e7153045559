import type { PageRecord } from '../../page-record';
import { replaceBody } from './replace-body';
import { rerender } from './rerender';

const record: PageRecord = {
  submitted: [],
  errors: [],
  violations: [],
  shortcuts: {},
  replaceBody,
  rerender,
};

/** Makes the record readable as `window.__page` and starts noting errors; call it before anything else. */
export function startRecord(): void {
  window.__page = record;
  window.addEventListener('error', (event) => recordError(event.error ?? event.message));
  window.addEventListener('unhandledrejection', (event) => recordError(event.reason));
  document.addEventListener('securitypolicyviolation', (event) => {
    record.violations.push(`${event.effectiveDirective} ${event.blockedURI}`);
  });
}

/** Notes an error the page met. */
export function recordError(error: unknown): void {
  record.errors.push(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
}

/** Notes a text as sent from the box called `place`. */
export function recordSubmission(place: string, text: string): void {
  record.submitted.push({ place, text });
}

/** Notes that the page's shortcut on `key` fired once more. */
export function countShortcut(key: string): void {
  record.shortcuts[key] = (record.shortcuts[key] ?? 0) + 1;
}
