import { useEffect, useLayoutEffect, useRef, type FocusEvent, type ReactNode } from 'react';

const TABBABLE = 'a[href], button:not([disabled]), input, textarea, [tabindex="0"]';
const UNREFOCUSED = 'no-focustrapview-refocus';

/**
 * Keeps the focus inside the dialog as X does: focus leaving a box marked `no-focustrapview-refocus` goes to the
 * first control without that mark; leaving by Tab goes round; and on window focus and after each update, focus that
 * is on none of the dialog's own controls is taken back.
 */
export function FocusTrap({ children }: { children: ReactNode }): ReactNode {
  const root = useRef<HTMLDivElement>(null);
  const tabbed = useRef<'forward' | 'back' | null>(null);

  const own = (): readonly HTMLElement[] =>
    [...(root.current?.querySelectorAll<HTMLElement>(TABBABLE) ?? [])].filter(
      (element) => !element.hasAttribute('data-focus-stop'),
    );
  const takeBack = (): void => {
    const controls = own();
    if (controls.some((control) => control === document.activeElement)) return;
    controls.find((control) => !control.hasAttribute(UNREFOCUSED))?.focus();
  };

  useLayoutEffect(takeBack);
  useEffect(() => {
    window.addEventListener('focus', takeBack);
    return () => window.removeEventListener('focus', takeBack);
  }, []);

  const leave = (event: FocusEvent): void => {
    const to = event.relatedTarget;
    if (!(to instanceof Node) || root.current?.contains(to)) return;
    if (event.target.hasAttribute(UNREFOCUSED)) {
      own()
        .find((control) => !control.hasAttribute(UNREFOCUSED))
        ?.focus();
    } else if (tabbed.current) {
      own()
        .at(tabbed.current === 'forward' ? 0 : -1)
        ?.focus();
    }
  };

  return (
    <div
      ref={root}
      role="group"
      onBlur={leave}
      onKeyDown={(event) => {
        tabbed.current = event.key === 'Tab' ? (event.shiftKey ? 'back' : 'forward') : null;
      }}
    >
      <div tabIndex={0} data-focus-stop="" onFocus={() => own().at(-1)?.focus()} />
      {children}
      <div tabIndex={0} data-focus-stop="" onFocus={() => own().at(0)?.focus()} />
    </div>
  );
}
