import { complaintStepsFor, type ComplaintStepId } from '@/lib/guidance';
import type { SchoolPack } from '@/lib/packs';
import type { WordKey } from '@/lib/words';

/** Who a letter can be written to. */
export type Recipient = 'Teacher' | 'Head' | 'Governors' | 'Council' | 'Principal' | 'School';

/** Somebody to write to: the step of the complaint this is, and the words for both. */
export type Addressee = Readonly<{
  id: Recipient;
  label: WordKey;
  step: WordKey;
  /** The first line of the letter. */
  greeting: WordKey;
}>;

/** Who answers at each step inside the school; the steps after the school's own are no letters to it. */
const RECIPIENTS: Readonly<Partial<Record<ComplaintStepId, Recipient>>> = {
  talkFirst: 'Teacher',
  writeToHead: 'Head',
  governors: 'Governors',
  writeFormally: 'Head',
  panelOfThree: 'Governors',
  walesStageA: 'Teacher',
  walesStageB: 'Head',
  walesStageC: 'Governors',
  scotlandStageOne: 'Head',
  scotlandStageTwo: 'Council',
  principal: 'Principal',
  boardOfGovernors: 'Governors',
  askForTheSteps: 'School',
};

/** Steps at which a letter is the usual way; before them a talk is. */
const WRITTEN: readonly Recipient[] = ['Head', 'Principal', 'School'];

/** Who can be written to at this school, in the order of its steps; never empty. */
export function addresseesOf({ school }: SchoolPack): readonly Addressee[] {
  return complaintStepsFor(school.nation, school.kind).flatMap(({ id }) => {
    const recipient = RECIPIENTS[id];
    return recipient ? [addressee(recipient, id)] : [];
  });
}

/** The one a first letter most often goes to. */
export function firstAddressee(addressees: readonly Addressee[]): Addressee | undefined {
  return addressees.find(({ id }) => WRITTEN.includes(id)) ?? addressees[0];
}

function addressee(id: Recipient, step: ComplaintStepId): Addressee {
  return { id, label: `letter.to${id}`, step: `steps.${step}`, greeting: `letter.sentTo${id}` };
}
