import { ButtonLink } from '@/components/design/button';
import type { Words, WordKey } from '@/lib/words';
import { stepHash, type Step } from './desk-route';

/** What each step is called in the menu. */
export const STEP_LABELS: Readonly<Record<Step, WordKey>> = {
  start: 'desk.menuStart',
  school: 'desk.menuSchool',
  code: 'desk.menuCode',
  check: 'desk.menuCheck',
  try: 'desk.menuTry',
  'hand-out': 'desk.menuHandOut',
  many: 'desk.menuMany',
};

/** The way on, at the end of a step. */
export function NextStep({ step, words: { say } }: Readonly<{ step: Step; words: Words }>) {
  return (
    <div class="no-print">
      <ButtonLink look="main" href={stepHash(step)}>
        {say('desk.next', { step: say(STEP_LABELS[step]) })}
      </ButtonLink>
    </div>
  );
}
