import { ButtonLink } from '@/components/design/button';
import { Notice } from '@/components/design/notice';
import type { PageState } from '@/lib/messages';
import type { Words } from '@/lib/words';
import { describeKeptBefore } from '../shared/describe-kept-before';
import { routeHash } from '../shared/route';

/** Says, from the day after, that there is something the parent asked to have kept. */
export function KeptReminder({ kept, words }: Readonly<{ kept: PageState['kept']; words: Words }>) {
  const sentence = describeKeptBefore(kept, words, new Date());
  if (sentence === null) return null;
  return (
    <div class="no-print">
      <Notice
        action={
          <ButtonLink small href={routeHash({ page: 'shelf' })}>
            {words.say('letter.lookAtIt')}
          </ButtonLink>
        }
      >
        {sentence}
      </Notice>
    </div>
  );
}
