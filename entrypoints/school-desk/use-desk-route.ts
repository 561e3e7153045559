import { useEffect, useState } from 'preact/hooks';
import { parseDeskRoute, type DeskRoute } from './desk-route';

/** The place the address names, and whether anybody has moved since the page was opened. */
export function useDeskRoute(): Readonly<{ route: DeskRoute; moved: boolean }> {
  const [place, setPlace] = useState({ route: parseDeskRoute(location.hash), moved: false });
  useEffect(() => {
    const end = new AbortController();
    addEventListener(
      'hashchange',
      () => setPlace({ route: parseDeskRoute(location.hash), moved: true }),
      { signal: end.signal },
    );
    return () => end.abort();
  }, []);
  return place;
}
