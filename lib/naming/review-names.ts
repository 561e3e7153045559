import { deriveNameTable } from './derive-name-table';
import {
  CAUTION_COMMON,
  CAUTION_DOUBTFUL,
  CAUTION_EVERYDAY,
  USE_ALONE,
  USE_CORE,
  USE_NAME,
  USE_TAUGHT,
} from './name-table';
import type { SchoolNames, TableForm } from './name-table';

/** Why a form of a name is not used, or not everywhere. */
export type NameConcern =
  /** Too short, or designators alone ("The Academy"): never used. */
  | 'not-used'
  /** An everyday word: with a capital and a school sign only. */
  | 'everyday-word'
  /** An everyday phrase ("forest school"): in small letters only with more of the name. */
  | 'everyday-phrase'
  /** A person's or a street's name as well: only with a sign that no child or street has. */
  | 'person-or-street';

/** A form of a school's name that is used with care or not at all. */
export type NameWarning = Readonly<{ form: string; concern: NameConcern }>;

function concernOf(form: TableForm): NameConcern | undefined {
  if (form.cautions & CAUTION_EVERYDAY) return 'everyday-phrase';
  if (form.cautions & CAUTION_COMMON) return 'everyday-word';
  return form.cautions & CAUTION_DOUBTFUL ? 'person-or-street' : undefined;
}

const NAMING: readonly number[] = [USE_CORE, USE_ALONE, USE_NAME];

/** Whether some form of a name is in the table at all: a long one is, a name of two letters is not. */
function isUsed(names: SchoolNames, name: string): boolean {
  const only = { ...names, name, otherNames: [], handles: [], hashtags: [], taught: [] };
  return deriveNameTable([only]).forms.some(({ uses }) =>
    uses.some((use, at) => at % 2 === 1 && NAMING.includes(use)),
  );
}

/**
 * What a pack's reader tells about a school's names: forms so short or so common that they are not used by themselves,
 * and names not used at all. Empty when every name can be used; a nickname taught by the parent is never doubted.
 */
export function reviewNames<Id extends string>(names: SchoolNames<Id>): readonly NameWarning[] {
  const warnings: NameWarning[] = [];
  for (const name of [names.name, ...names.otherNames])
    if (!isUsed(names, name) && !/^[A-Z0-9]{3,}$/.test(name))
      warnings.push({ form: name, concern: 'not-used' });
  for (const form of deriveNameTable([names]).forms) {
    const concern = form.uses.includes(USE_TAUGHT, 1) ? undefined : concernOf(form);
    if (concern && !warnings.some((known) => known.form === form.written))
      warnings.push({ form: form.written, concern });
  }
  return warnings;
}
