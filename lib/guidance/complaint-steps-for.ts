import type { Nation, SchoolKind } from '@/lib/packs';
import { COMPLAINT_STEPS, type ComplaintStep, type ComplaintStepId } from './complaint-steps';
import { COMPLAINT_WAYS } from './complaint-ways';

/**
 * The usual steps of a complaint in a nation and kind of school, first to last. At least one; the ones that
 * leave the school come last. A school's own procedure may differ: show these beside its link, never instead.
 */
export function complaintStepsFor(
  nation: Nation,
  kind: SchoolKind,
): readonly ComplaintStep<ComplaintStepId>[] {
  const steps: readonly ComplaintStep<ComplaintStepId>[] = COMPLAINT_STEPS;
  return COMPLAINT_WAYS[nation][kind].flatMap((id) => steps.filter((step) => step.id === id));
}
