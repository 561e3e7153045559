import { useEffect, useState, type ReactNode } from 'react';
import { knobs } from './page-knobs';

/** Shows its children once the `delay` knob's time is over; at once when there is none. */
export function Delayed({ children }: { children: ReactNode }): ReactNode {
  const [ready, setReady] = useState(knobs.delay === 0);
  useEffect(() => {
    if (ready) return;
    const timer = setTimeout(() => setReady(true), knobs.delay);
    return () => clearTimeout(timer);
  }, [ready]);
  return ready ? children : null;
}
