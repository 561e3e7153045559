import type { BaseIssue } from 'valibot';
import { fault } from './pack-field';
import { pathOf } from './pack-path';
import { FAULT_KEYS, type PackFault } from './pack-remark';
import { NATIONS, SCHOOL_KINDS, TOPICS } from './school-pack';

/** The sentence for one issue of the schema, whose messages are the keys of sentences. */
export function describeIssue(issue: BaseIssue<unknown>): PackFault {
  const keys = (issue.path ?? []).map(({ key }) => key);
  const path = pathOf(keys);
  if (issue.kind === 'schema' && issue.input === undefined)
    return { path, key: fault('packs.missing') };
  const key = FAULT_KEYS.find((known) => known === issue.message) ?? 'packs.notAPack';
  const values = valuesOf(issue, keys);
  return values ? { path, key, values } : { path, key };
}

function valuesOf(issue: BaseIssue<unknown>, keys: readonly unknown[]): PackFault['values'] {
  if (issue.type === 'picklist') return { choices: choicesAt(keys).join(', ') };
  return typeof issue.requirement === 'number' ? { limit: issue.requirement } : undefined;
}

function choicesAt(keys: readonly unknown[]): readonly string[] {
  if (keys.includes('topics')) return TOPICS;
  return keys.at(-1) === 'nation' ? NATIONS : SCHOOL_KINDS;
}
