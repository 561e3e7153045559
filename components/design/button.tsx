import type { ComponentChildren, Ref } from 'preact';
import './button.css';

/** How much a button stands out: the one thing to do next, a choice, or an aside. */
export type ButtonLook = 'main' | 'plain' | 'quiet';

type Looks = Readonly<{ look?: ButtonLook; small?: boolean; children: ComponentChildren }>;

/** A button; `buttonRef` is for those who give it the focus. */
export function Button({
  look = 'plain',
  small = false,
  children,
  onClick,
  buttonRef,
}: Looks & Readonly<{ onClick: () => void; buttonRef?: Ref<HTMLButtonElement> }>) {
  return (
    <button
      type="button"
      class={className(look, small)}
      onClick={onClick}
      {...(buttonRef === undefined ? {} : { ref: buttonRef })}
    >
      {children}
    </button>
  );
}

/** A link within our own pages that looks like a button. */
export function ButtonLink({
  look = 'plain',
  small = false,
  children,
  href,
  newTab = false,
}: Looks & Readonly<{ href: string; newTab?: boolean }>) {
  return (
    <a class={className(look, small)} href={href} {...(newTab ? { target: '_blank' } : {})}>
      {children}
    </a>
  );
}

function className(look: ButtonLook, small: boolean): string {
  return `button button-${look}${small ? ' button-small' : ''}`;
}
