import type { ComponentChildren } from 'preact';
import './notice.css';

/**
 * Something the parent should know. `look`: it asks to be looked at, without alarm.
 * `announced`: a screen reader says it when it appears, once it has finished what it is saying.
 */
export function Notice({
  children,
  action,
  look = false,
  announced = false,
}: Readonly<{
  children: ComponentChildren;
  action?: ComponentChildren;
  look?: boolean;
  announced?: boolean;
}>) {
  return (
    <div class={look ? 'notice notice-look' : 'notice'} {...(announced ? { role: 'status' } : {})}>
      <div class="stack-tight">{children}</div>
      {action}
    </div>
  );
}
