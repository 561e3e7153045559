import type { ReactNode } from 'react';
import { classOf } from '../shared/class-names';

/** A round picture with the first letters of a name. */
export function Avatar({ name, small = false }: { name: string; small?: boolean }): ReactNode {
  const letters = name.split(' ').map((word) => word[0]);
  return (
    <div className={classOf('avatar', ...(small ? ['avatar-small'] : []))} aria-hidden="true">
      {letters.slice(0, 2)}
    </div>
  );
}
