import { useId, useRef } from 'preact/hooks';
import { Button } from '../design/button';
import { useWords } from '../words-context';
import './erase-everything.css';

/** A button that erases everything, after one question. Escape, like "keep", changes nothing. */
export function EraseEverything({ onErase }: Readonly<{ onErase: () => void }>) {
  const { say } = useWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <div>
        <Button onClick={() => dialog.current?.showModal()}>{say('home.erase')}</Button>
      </div>
      <dialog class="dialog" ref={dialog} aria-labelledby={id}>
        <div class="stack">
          <h2 id={id}>{say('home.eraseTitle')}</h2>
          <p>{say('home.eraseDetail')}</p>
          <div class="row">
            <Button look="main" onClick={() => dialog.current?.close()}>
              {say('home.eraseNo')}
            </Button>
            <Button
              onClick={() => {
                dialog.current?.close();
                onErase();
              }}
            >
              {say('home.eraseYes')}
            </Button>
          </div>
        </div>
      </dialog>
    </>
  );
}
