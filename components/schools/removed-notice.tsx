import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../design/button';
import { Notice } from '../design/notice';
import { useWords } from '../words-context';

/** Says that a school is gone, with the way to bring it back. With `takeFocus` the way back has the focus. */
export function RemovedNotice({
  school,
  takeFocus,
  onBringBack,
}: Readonly<{ school: string; takeFocus: boolean; onBringBack: () => void }>) {
  const { say } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takeFocus) button.current?.focus();
  }, [takeFocus, school]);
  return (
    <Notice
      announced
      action={
        <Button buttonRef={button} onClick={onBringBack}>
          {say('home.bringBack')}
        </Button>
      }
    >
      {say('home.removed', { school })}
    </Notice>
  );
}
