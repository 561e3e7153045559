import type { Nation, SchoolKind } from '@/lib/packs';
import type { ComplaintStepId } from './complaint-steps';

const STATE_ENGLAND = ['talkFirst', 'writeToHead', 'governors', 'departmentEngland'] as const;
const WALES = ['walesStageA', 'walesStageB', 'walesStageC'] as const;
const SCOTLAND = ['scotlandStageOne', 'scotlandStageTwo', 'scotlandOmbudsman'] as const;
const NORTHERN_IRELAND = ['principal', 'boardOfGovernors', 'northernIrelandOmbudsman'] as const;

/** Where nothing is known for sure: the school's own page has to say it. */
const ANYWHERE = ['talkFirst', 'askForTheSteps'] as const;

/** The usual steps of a complaint, in order. Schools differ, so they are shown beside the school's own page. */
export const COMPLAINT_WAYS: Readonly<
  Record<Nation, Readonly<Record<SchoolKind, readonly ComplaintStepId[]>>>
> = {
  england: {
    maintained: STATE_ENGLAND,
    academy: ['talkFirst', 'writeFormally', 'panelOfThree', 'departmentEngland'],
    independent: ['talkFirst', 'writeFormally', 'panelOfThree'],
    other: ANYWHERE,
  },
  wales: { maintained: WALES, academy: WALES, independent: ANYWHERE, other: ANYWHERE },
  scotland: { maintained: SCOTLAND, academy: SCOTLAND, independent: ANYWHERE, other: ANYWHERE },
  'northern-ireland': {
    maintained: NORTHERN_IRELAND,
    academy: NORTHERN_IRELAND,
    independent: ANYWHERE,
    other: ANYWHERE,
  },
  other: { maintained: ANYWHERE, academy: ANYWHERE, independent: ANYWHERE, other: ANYWHERE },
};
