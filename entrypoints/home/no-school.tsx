import { ButtonLink } from '@/components/design/button';
import { Notice } from '@/components/design/notice';
import type { Words } from '@/lib/words';
import { routeHash } from '../shared/route';

/** What stands where a page needs a school and there is none: `children` says what for, and the button leads on. */
export function NoSchool({ words, children }: Readonly<{ words: Words; children: string }>) {
  return (
    <Notice
      look
      action={
        <ButtonLink small href={routeHash({ page: 'schools' })}>
          {words.say('home.doneAddSchool')}
        </ButtonLink>
      }
    >
      {children}
    </Notice>
  );
}
