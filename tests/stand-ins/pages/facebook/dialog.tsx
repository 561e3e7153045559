import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { classOf } from '../shared/class-names';
import { addContainer, ownContainers, removeContainer } from '../shared/containers';
import { Button } from './button';
import { words } from './words';

const open: HTMLElement[] = [];

type Props = Readonly<{ title: string; onClose(): void; children: ReactNode }>;

/**
 * Facebook's dialog, drawn at the end of the body: an outer dialog without a name, in it a form, and in that a
 * second dialog that has the name but holds the header only. Esc closes it, and it takes back focus that leaves it.
 */
export function Dialog({ title, onClose, children }: Props): ReactNode {
  const [overlay, setOverlay] = useState<HTMLElement | null>(null);
  const titleId = useId();
  useEffect(() => {
    const container = addContainer();
    setOverlay(container);
    open.push(container);
    hideBehind();
    return () => {
      open.splice(open.indexOf(container), 1);
      hideBehind();
      removeContainer(container);
    };
  }, []);
  useFocusKeptIn(overlay);

  if (overlay === null) return null;
  return createPortal(
    <div
      className={classOf('backdrop')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div role="dialog" tabIndex={-1} className={classOf('dialog')}>
        <form method="POST" onSubmit={(event) => event.preventDefault()}>
          <div role="dialog" aria-labelledby={titleId} className={classOf('dialog-header')}>
            <h2 id={titleId} className={classOf('dialog-title')}>
              {title}
            </h2>
            <div className={classOf('dialog-close')}>
              <Button label={words.close} look="icon" onPress={onClose}>
                ✕
              </Button>
            </div>
          </div>
          {children}
          <input type="submit" hidden />
        </form>
      </div>
    </div>,
    overlay,
  );
}

function hideBehind(): void {
  const root = ownContainers()[0];
  if (open.length > 0) root?.setAttribute('aria-hidden', 'true');
  else root?.removeAttribute('aria-hidden');
}

function useFocusKeptIn(overlay: HTMLElement | null): void {
  const last = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (overlay === null) return;
    const keep = ({ target }: FocusEvent): void => {
      if (open.at(-1) !== overlay || !(target instanceof HTMLElement)) return;
      if (overlay.contains(target)) last.current = target;
      else if (last.current?.isConnected) last.current.focus();
      else overlay.querySelector<HTMLElement>('[role="dialog"]')?.focus();
    };
    document.addEventListener('focusin', keep);
    return () => document.removeEventListener('focusin', keep);
  }, [overlay]);
}
