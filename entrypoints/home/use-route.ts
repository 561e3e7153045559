import { useEffect, useState } from 'preact/hooks';
import { parseRoute, type Route } from '../shared/route';

/** The place the address names, and whether the parent has moved since the page was opened. */
export function useRoute(): Readonly<{ route: Route; moved: boolean }> {
  const [place, setPlace] = useState({ route: parseRoute(location.hash), moved: false });
  useEffect(() => {
    const end = new AbortController();
    addEventListener(
      'hashchange',
      () => setPlace({ route: parseRoute(location.hash), moved: true }),
      { signal: end.signal },
    );
    return () => end.abort();
  }, []);
  return place;
}
