import { Button } from '../design/button';
import { Notice } from '../design/notice';
import { useWords } from '../words-context';

/** How long to be quiet: an hour, the night, or until the parent says. */
export type PauseLength = 'hour' | 'tomorrow' | 'until-i-say';

/** Buttons to pause, or what says that it is paused with the way to end it. `paused` is that sentence. */
export function PauseChoices({
  paused,
  onPause,
  onResume,
}: Readonly<{
  paused: string | null;
  onPause: (length: PauseLength) => void;
  onResume: () => void;
}>) {
  const { say } = useWords();
  if (paused !== null)
    return (
      <Notice
        look
        announced
        action={
          <Button small onClick={onResume}>
            {say('popup.resume')}
          </Button>
        }
      >
        {paused}
      </Notice>
    );
  return (
    <div class="row">
      <Button small onClick={() => onPause('hour')}>
        {say('popup.pauseHour')}
      </Button>
      <Button small onClick={() => onPause('tomorrow')}>
        {say('popup.pauseTomorrow')}
      </Button>
      <Button small onClick={() => onPause('until-i-say')}>
        {say('popup.pauseUntilISay')}
      </Button>
    </div>
  );
}
