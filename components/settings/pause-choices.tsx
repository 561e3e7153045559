import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../design/button';
import { Notice } from '../design/notice';
import { useWords } from '../words-context';

/** How long to be quiet: an hour, the night, or until the parent says. */
export type PauseLength = 'hour' | 'tomorrow' | 'until-i-say';

/**
 * Buttons to pause, or what says that it is paused with the way to end it. `paused` is that sentence.
 * The focus stays here when one takes the place of the other.
 */
export function PauseChoices({
  paused,
  onPause,
  onResume,
}: Readonly<{
  paused: string | null;
  onPause: (length: PauseLength) => void;
  onResume: () => void;
}>) {
  const box = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  const isPaused = paused !== null;
  useEffect(() => {
    if (pressed.current) box.current?.querySelector('button')?.focus();
    pressed.current = false;
  }, [isPaused]);
  return (
    <div ref={box} onClick={() => (pressed.current = true)}>
      {isPaused ? <Paused sentence={paused} onResume={onResume} /> : <Lengths onPause={onPause} />}
    </div>
  );
}

function Paused({ sentence, onResume }: Readonly<{ sentence: string; onResume: () => void }>) {
  const { say } = useWords();
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
      {sentence}
    </Notice>
  );
}

function Lengths({ onPause }: Readonly<{ onPause: (length: PauseLength) => void }>) {
  const { say } = useWords();
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
