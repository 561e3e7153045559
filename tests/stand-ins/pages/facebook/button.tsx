import type { ReactNode } from 'react';
import { classOf } from '../shared/class-names';

type Props = Readonly<{
  label: string;
  /** What is shown; the label unless given. */
  children?: ReactNode;
  look?: 'main' | 'wide' | 'plain' | 'icon';
  enabled?: boolean;
  onPress?(): void;
}>;

/** Facebook's button: a `div` with `role=button`, told apart as disabled by `aria-disabled` alone. */
export function Button({
  label,
  children,
  look = 'plain',
  enabled = true,
  onPress,
}: Props): ReactNode {
  const press = (): void => {
    if (enabled) onPress?.();
  };
  return (
    <div
      role="button"
      tabIndex={enabled ? 0 : -1}
      aria-label={label}
      aria-disabled={enabled ? undefined : true}
      className={classOf('button', `button-${look}`)}
      onClick={press}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        press();
      }}
    >
      {children ?? <span className={classOf('button-text')}>{label}</span>}
    </div>
  );
}
